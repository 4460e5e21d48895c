namespace OpenAi.Assistants;

/// <summary>The properties that creating and updating an assistant have in common.</summary>
public abstract partial record AssistantDefinition : AssistantSettings
{
    private protected AssistantDefinition()
    {
    }

    /// <summary>The name, at most 256 characters.</summary>
    public string? Name { get; set; }

    /// <summary>The purpose, at most 512 characters.</summary>
    public string? Description { get; set; }

    /// <summary>The resources that the tools use.</summary>
    public AssistantToolResources? ToolResources { get; set; }

    /// <summary>The reasoning effort of a reasoning model. Default: the model's.</summary>
    public ReasoningEffort? ReasoningEffort { get; set; }
}
