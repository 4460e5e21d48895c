using System.Text.Json.Serialization;
using OpenAi.Chat;

namespace OpenAi.AotSmoke;

/// <summary>What a caller keeps in a file: the library's types among the caller's own.</summary>
internal sealed record Notebook(List<ChatMessage> Messages, FinishReason? Why, ChatContent Note, TextOrTexts Stops, CompletionUsage Usage);

[JsonSerializable(typeof(Notebook))]
internal sealed partial class NotebookJson : JsonSerializerContext;
