namespace OpenAi.Responses;

/// <summary>A container of the caller's.</summary>
public sealed partial record ResponseContainerReference : ResponseShellEnvironment
{
    /// <summary>The container.</summary>
    public string ContainerId { get; set; } = "";
}
