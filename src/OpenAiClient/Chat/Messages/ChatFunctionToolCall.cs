namespace OpenAi.Chat;

/// <summary>A call of a function.</summary>
public sealed partial record ChatFunctionToolCall : ChatToolCall
{
    /// <summary>Always <c>function</c>.</summary>
    public override string Type => "function";

    /// <summary>The function and its arguments.</summary>
    public ChatFunctionCall Function { get; set; } = new();
}
