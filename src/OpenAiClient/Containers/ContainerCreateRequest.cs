namespace OpenAi.Containers;

/// <summary>A request to create a container. <c>POST /containers</c></summary>
public sealed partial record ContainerCreateRequest : JsonModel
{
    /// <summary>The name.</summary>
    public required string Name { get; set; }

    /// <summary>The ids of files (<c>/files</c>) to copy into the container. Default: none.</summary>
    public IReadOnlyList<string>? FileIds { get; set; }

    /// <summary>The time after which the container expires. Default: the server's, 20 minutes after its last use.</summary>
    public ContainerExpirationAfter? ExpiresAfter { get; set; }

    /// <summary>The skills to copy into the container. Default: none.</summary>
    public IReadOnlyList<ContainerSkill>? Skills { get; set; }

    /// <summary>The amount of memory. Default: the server's, 1 GB.</summary>
    public ContainerMemoryLimit? MemoryLimit { get; set; }

    /// <summary>The hosts that the container may access. Default: the server's, none.</summary>
    public ContainerNetworkPolicy? NetworkPolicy { get; set; }
}
