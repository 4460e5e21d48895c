namespace OpenAi.Assistants;

/// <summary>
/// A request to create an assistant. <c>POST /assistants</c>. Properties that are <see langword="null"/> are not sent; the server then uses
/// its defaults.
/// </summary>
public sealed partial record AssistantCreateRequest : AssistantDefinition
{
    /// <summary>The model, such as <c>gpt-5.6-terra</c>; on Azure the deployment.</summary>
    public required string Model { get; set; }
}
