namespace OpenAi.Assistants;

/// <summary>What is said of an assistant when it is made and when it is changed.</summary>
public abstract partial record AssistantDefinition : AssistantSettings
{
    private protected AssistantDefinition()
    {
    }

    /// <summary>Its name, at most 256 characters.</summary>
    public string? Name { get; set; }

    /// <summary>What it is for, at most 512 characters.</summary>
    public string? Description { get; set; }

    /// <summary>What the tools work with.</summary>
    public AssistantToolResources? ToolResources { get; set; }

    /// <summary>How much a reasoning model thinks. Default: the model's.</summary>
    public ReasoningEffort? ReasoningEffort { get; set; }
}
