namespace OpenAi.Responses;

/// <summary>An existing container.</summary>
public sealed partial record ResponseContainerReference : ResponseShellEnvironment
{
    /// <summary>The id of the container.</summary>
    public string ContainerId { get; set; } = "";
}
