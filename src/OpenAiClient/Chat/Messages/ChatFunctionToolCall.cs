namespace OpenAi.Chat;

/// <summary>A call of a function.</summary>
public sealed partial record ChatFunctionToolCall : ChatToolCall
{
    /// <summary>The function and its arguments.</summary>
    public ChatFunctionCall Function { get; set; } = new();
}
