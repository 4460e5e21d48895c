using OpenAi.Containers;

namespace OpenAi.Responses;

/// <summary>A container that is created for the response.</summary>
public sealed partial record ResponseShellContainer : ResponseShellEnvironment
{
    /// <summary>The ids of files to put into it.</summary>
    public IReadOnlyList<string>? FileIds { get; set; }

    /// <summary>The memory limit.</summary>
    public ContainerMemoryLimit? MemoryLimit { get; set; }

    /// <summary>The network access of the container.</summary>
    public ContainerNetworkPolicy? NetworkPolicy { get; set; }

    /// <summary>The skills to put into it.</summary>
    public IReadOnlyList<ContainerSkill>? Skills { get; set; }
}
