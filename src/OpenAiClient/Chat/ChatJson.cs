using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>How the types of <c>/chat/completions</c> are read and written.</summary>
[JsonSourceGenerationOptions(
    PropertyNamingPolicy = JsonKnownNamingPolicy.SnakeCaseLower,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    NumberHandling = JsonNumberHandling.AllowReadingFromString,
    Converters = [typeof(FiniteNumberConverter), typeof(TextMapConverter), typeof(UnixTimeConverter)])]
[JsonSerializable(typeof(AssistantChatMessage))]
[JsonSerializable(typeof(ChatAllowedTools))]
[JsonSerializable(typeof(ChatAllowedToolsChoice))]
[JsonSerializable(typeof(ChatAnnotation))]
[JsonSerializable(typeof(ChatAudio))]
[JsonSerializable(typeof(ChatAudioOptions))]
[JsonSerializable(typeof(ChatAudioPart))]
[JsonSerializable(typeof(ChatChoice))]
[JsonSerializable(typeof(ChatChunkChoice))]
[JsonSerializable(typeof(ChatCompletion))]
[JsonSerializable(typeof(ChatCompletionChunk))]
[JsonSerializable(typeof(ChatCompletionDeleted))]
[JsonSerializable(typeof(ChatCompletionListQuery))]
[JsonSerializable(typeof(ChatCompletionRequest))]
[JsonSerializable(typeof(ChatCompletionUpdateRequest))]
[JsonSerializable(typeof(ChatCustomCall))]
[JsonSerializable(typeof(ChatCustomTool))]
[JsonSerializable(typeof(ChatCustomToolCall))]
[JsonSerializable(typeof(ChatCustomToolChoice))]
[JsonSerializable(typeof(ChatCustomToolDefinition))]
[JsonSerializable(typeof(ChatDelta))]
[JsonSerializable(typeof(ChatFile))]
[JsonSerializable(typeof(ChatFilePart))]
[JsonSerializable(typeof(ChatFunctionCall))]
[JsonSerializable(typeof(ChatFunctionCallDelta))]
[JsonSerializable(typeof(ChatCustomCallDelta))]
[JsonSerializable(typeof(ChatFunctionTool))]
[JsonSerializable(typeof(ChatFunctionToolCall))]
[JsonSerializable(typeof(ChatFunctionToolChoice))]
[JsonSerializable(typeof(ChatGrammar))]
[JsonSerializable(typeof(ChatGrammarToolFormat))]
[JsonSerializable(typeof(ChatImage))]
[JsonSerializable(typeof(ChatImagePart))]
[JsonSerializable(typeof(ChatInputAudio))]
[JsonSerializable(typeof(ChatJsonObjectResponseFormat))]
[JsonSerializable(typeof(ChatJsonSchemaResponseFormat))]
[JsonSerializable(typeof(ChatLogprobs))]
[JsonSerializable(typeof(ChatMessageListQuery))]
[JsonSerializable(typeof(ChatModeration))]
[JsonSerializable(typeof(ChatModerationError))]
[JsonSerializable(typeof(ChatModerationResult))]
[JsonSerializable(typeof(ChatModerationResults))]
[JsonSerializable(typeof(ChatNamedTool))]
[JsonSerializable(typeof(ChatPrediction))]
[JsonSerializable(typeof(ChatRefusalPart))]
[JsonSerializable(typeof(ChatStreamOptions))]
[JsonSerializable(typeof(ChatTextPart))]
[JsonSerializable(typeof(ChatTextResponseFormat))]
[JsonSerializable(typeof(ChatTextToolFormat))]
[JsonSerializable(typeof(ChatTokenLogprob))]
[JsonSerializable(typeof(ChatToolCallDelta))]
[JsonSerializable(typeof(ChatTopLogprob))]
[JsonSerializable(typeof(ChatUrlCitation))]
[JsonSerializable(typeof(ChatUserLocation))]
[JsonSerializable(typeof(ChatWebSearchOptions))]
[JsonSerializable(typeof(DeveloperChatMessage))]
[JsonSerializable(typeof(FunctionChatMessage))]
[JsonSerializable(typeof(StoredChatMessage))]
[JsonSerializable(typeof(SystemChatMessage))]
[JsonSerializable(typeof(ToolChatMessage))]
[JsonSerializable(typeof(UserChatMessage))]
[JsonSerializable(typeof(Page<ChatCompletion>))]
[JsonSerializable(typeof(Page<StoredChatMessage>))]
[JsonSerializable(typeof(IReadOnlyList<ChatToolCallDelta>))]
[JsonSerializable(typeof(IReadOnlyList<ChatAnnotation>))]
[JsonSerializable(typeof(IReadOnlyList<ChatMessage>))]
internal sealed partial class ChatJson : JsonSerializerContext
{
    private static JsonSerializerOptions Rules => field ??= JsonContract.Create(Default);

    public static JsonTypeInfo<T> Of<T>() => Rules.TypeInfo<T>();
}
