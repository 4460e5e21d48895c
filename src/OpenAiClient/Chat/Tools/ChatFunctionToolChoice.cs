namespace OpenAi.Chat;

/// <summary>The model must call this function.</summary>
public sealed partial record ChatFunctionToolChoice : ChatToolChoice
{
    /// <summary>Always <c>function</c>.</summary>
    public override string Type => "function";

    /// <summary>The function.</summary>
    public ChatNamedTool Function { get; set; } = new();
}
