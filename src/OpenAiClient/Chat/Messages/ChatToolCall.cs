namespace OpenAi.Chat;

/// <summary>
/// A tool that the model asks to be called: a <see cref="ChatFunctionToolCall"/>, a <see cref="ChatCustomToolCall"/>, or an
/// <see cref="UnknownChatToolCall"/>. The result goes back as a <see cref="ToolChatMessage"/> with the same id.
/// </summary>
[Union("type")]
// Servers that know only one kind leave the tag out.
[Variant<ChatFunctionToolCall>("function", "")]
[Variant<ChatCustomToolCall>("custom")]
public abstract partial record ChatToolCall : JsonModel
{
    /// <summary>The call's id, which its result is to name; empty when the server gave none.</summary>
    public string Id { get; set; } = "";
}
