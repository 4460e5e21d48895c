using OpenAi.Containers;

namespace OpenAi.Responses;

/// <summary>A container that is made for the response.</summary>
public sealed partial record ResponseShellContainer : ResponseShellEnvironment
{
    /// <summary>Files to put into it.</summary>
    public IReadOnlyList<string>? FileIds { get; set; }

    /// <summary>How much memory it has.</summary>
    public ContainerMemoryLimit? MemoryLimit { get; set; }

    /// <summary>What it may reach.</summary>
    public ContainerNetworkPolicy? NetworkPolicy { get; set; }

    /// <summary>Skills to put into it.</summary>
    public IReadOnlyList<ContainerSkill>? Skills { get; set; }
}
