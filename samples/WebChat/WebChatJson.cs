using System.Text.Json;
using System.Text.Json.Serialization;

namespace WebChat;

/// <summary>The JSON that this program and its page exchange.</summary>
[JsonSourceGenerationOptions(JsonSerializerDefaults.Web, DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull)]
[JsonSerializable(typeof(CompletionQuestion))]
[JsonSerializable(typeof(CompletionAnswer))]
[JsonSerializable(typeof(Conversation))]
[JsonSerializable(typeof(TextEvent))]
[JsonSerializable(typeof(DoneEvent))]
[JsonSerializable(typeof(string))]
internal sealed partial class WebChatJson : JsonSerializerContext;
