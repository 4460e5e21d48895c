namespace OpenAi.Assistants;

/// <summary>A function of the caller, whose result is sent back as a <see cref="ThreadToolOutput"/>.</summary>
public sealed partial record AssistantFunctionTool : AssistantTool
{
    /// <summary>The function.</summary>
    public FunctionDefinition Function { get; set; } = new();
}
