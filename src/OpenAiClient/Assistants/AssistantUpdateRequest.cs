namespace OpenAi.Assistants;

/// <summary>What to change in an assistant. <c>POST /assistants/{assistant_id}</c>. What is left <see langword="null"/> stays as it is.</summary>
public sealed partial record AssistantUpdateRequest : AssistantDefinition
{
    /// <summary>The model, such as <c>gpt-4o</c>; on Azure the deployment.</summary>
    public string? Model { get; set; }
}
