namespace OpenAi.Assistants;

/// <summary>A function by its name.</summary>
public sealed partial record AssistantNamedFunction : JsonModel
{
    /// <summary>The name.</summary>
    public string Name { get; set; } = "";
}
