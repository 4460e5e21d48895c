using System.Text.Json.Serialization;
using OpenAi.Chat;

namespace OpenAi.AotSmoke;

/// <summary>The data that a caller stores in a file: types of the library in types of the caller.</summary>
internal sealed record Notebook(List<ChatMessage> Messages, FinishReason? Why, ChatContent Note, TextOrTexts Stops, CompletionUsage Usage);

[JsonSerializable(typeof(Notebook))]
internal sealed partial class NotebookJson : JsonSerializerContext;
