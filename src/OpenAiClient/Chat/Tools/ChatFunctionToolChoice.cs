namespace OpenAi.Chat;

/// <summary>The model must call this function.</summary>
public sealed partial record ChatFunctionToolChoice : ChatToolChoice
{
    /// <summary>The function.</summary>
    public ChatNamedTool Function { get; set; } = new();
}
