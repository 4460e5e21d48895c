using System.Text.Json.Serialization;

namespace OpenAi.Chat;

/// <summary>
/// A tool that the model asks to be called: a <see cref="ChatFunctionToolCall"/>, a <see cref="ChatCustomToolCall"/>, or an
/// <see cref="UnknownChatToolCall"/>. The result goes back as a <see cref="ToolChatMessage"/> with the same id.
/// </summary>
[JsonConverter(typeof(ChatToolCallConverter))]
public abstract partial record ChatToolCall : JsonModel
{
    private protected ChatToolCall()
    {
    }

    /// <summary>The kind, as on the wire.</summary>
    public abstract string Type { get; }

    /// <summary>The call's id, which its result is to name; empty when the server gave none.</summary>
    public string Id { get; set; } = "";
}
