namespace OpenAi.Assistants;

/// <summary>
/// A request to update an assistant. <c>POST /assistants/{assistant_id}</c>. Properties that are <see langword="null"/> stay unchanged.
/// </summary>
public sealed partial record AssistantUpdateRequest : AssistantDefinition
{
    /// <summary>The model, such as <c>gpt-5.6-terra</c>; on Azure the deployment.</summary>
    public string? Model { get; set; }
}
