using OpenAi.Containers;

namespace OpenAi.Responses;

/// <summary>A container that is made for the response.</summary>
public sealed partial record ResponseAutoContainer : ResponseCodeContainer
{
    /// <summary>Files to put into it.</summary>
    public IReadOnlyList<string>? FileIds { get; set; }

    /// <summary>How much memory it has.</summary>
    public ContainerMemoryLimit? MemoryLimit { get; set; }

    /// <summary>What it may reach.</summary>
    public ContainerNetworkPolicy? NetworkPolicy { get; set; }
}
