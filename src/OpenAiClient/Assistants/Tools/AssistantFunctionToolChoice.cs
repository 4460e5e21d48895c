namespace OpenAi.Assistants;

/// <summary>The model must call this function.</summary>
public sealed partial record AssistantFunctionToolChoice : AssistantToolChoice
{
    /// <summary>The function.</summary>
    public AssistantNamedFunction Function { get; set; } = new();
}
