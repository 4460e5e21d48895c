namespace OpenAi.Chat;

/// <summary>
/// A tool call of the model: a <see cref="ChatFunctionToolCall"/>, a <see cref="ChatCustomToolCall"/>, or an
/// <see cref="UnknownChatToolCall"/>. The result is sent as a <see cref="ToolChatMessage"/> with the same id.
/// </summary>
[Union("type")]
// Servers that support only functions leave the tag out.
[Variant<ChatFunctionToolCall>("function", "")]
[Variant<ChatCustomToolCall>("custom")]
public abstract partial record ChatToolCall : JsonModel
{
    /// <summary>The id of the call, which its result must contain; empty when the server sent none.</summary>
    public string Id { get; set; } = "";
}
