namespace OpenAi.Assistants;

/// <summary>
/// An assistant to make. <c>POST /assistants</c>. What is left <see langword="null"/> is not sent, and the server's
/// default rules.
/// </summary>
public sealed partial record AssistantCreateRequest : AssistantDefinition
{
    /// <summary>The model, such as <c>gpt-4o</c>; on Azure the deployment.</summary>
    public required string Model { get; set; }
}
