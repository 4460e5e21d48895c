using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>The part of <see cref="ChatChunkReader"/> that reads what is new in a message.</summary>
internal static class ChatDeltaReader
{
    private static readonly JsonTypeInfo<IReadOnlyList<ChatToolCallDelta>> _toolCalls = ChatJson.Of<IReadOnlyList<ChatToolCallDelta>>();
    private static readonly JsonTypeInfo<IReadOnlyList<ChatAnnotation>> _annotations = ChatJson.Of<IReadOnlyList<ChatAnnotation>>();
    private static readonly JsonTypeInfo<ChatFunctionCallDelta> _functionCall = ChatJson.Of<ChatFunctionCallDelta>();
    private static readonly JsonTypeInfo<ChatAudio> _audio = ChatJson.Of<ChatAudio>();

    public static ChatDelta Read(ref Utf8JsonReader reader)
    {
        ChatChunkReader.Expect(ref reader, JsonTokenType.StartObject);
        var delta = new ChatDelta();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = ChatChunkReader.Name(ref reader);
            if (name.SequenceEqual("content"u8))
                delta.Content = Text(ref reader);
            else if (name.SequenceEqual("role"u8))
                delta.Role = ChatChunkReader.HasValue(ref reader) ? OpenEnumConverter<ChatRole>.Read(ref reader) : default(ChatRole?);
            else if (name.SequenceEqual("refusal"u8))
                delta.Refusal = Text(ref reader);
            else if (name.SequenceEqual("tool_calls"u8))
                delta.ToolCalls = ChatChunkReader.Object(ref reader, _toolCalls) ?? delta.ToolCalls;
            else if (name.SequenceEqual("function_call"u8))
                delta.FunctionCall = ChatChunkReader.Object(ref reader, _functionCall);
            else if (name.SequenceEqual("audio"u8))
                delta.Audio = ChatChunkReader.Object(ref reader, _audio);
            else if (name.SequenceEqual("annotations"u8))
                delta.Annotations = ChatChunkReader.Object(ref reader, _annotations) ?? delta.Annotations;
            else
                ChatChunkReader.Keep(delta, ref reader);
        }
        return delta;
    }

    private static string? Text(ref Utf8JsonReader reader) =>
        // GetString throws for other tokens, which sends the chunk to the general reader.
        ChatChunkReader.HasValue(ref reader) ? reader.GetString() : null;
}
