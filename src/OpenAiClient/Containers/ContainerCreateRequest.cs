namespace OpenAi.Containers;

/// <summary>A container to be made. <c>POST /containers</c></summary>
public sealed partial record ContainerCreateRequest : JsonModel
{
    /// <summary>Its name.</summary>
    public required string Name { get; set; }

    /// <summary>The ids of files (<c>/files</c>) to put into it. Default: none.</summary>
    public IReadOnlyList<string>? FileIds { get; set; }

    /// <summary>When it dies by itself. Default: the server's, 20 minutes after its last use.</summary>
    public ContainerExpirationAfter? ExpiresAfter { get; set; }

    /// <summary>Skills to put into it. Default: none.</summary>
    public IReadOnlyList<ContainerSkill>? Skills { get; set; }

    /// <summary>How much memory it has. Default: the server's, 1 GB.</summary>
    public ContainerMemoryLimit? MemoryLimit { get; set; }

    /// <summary>What it may reach. Default: the server's, nothing.</summary>
    public ContainerNetworkPolicy? NetworkPolicy { get; set; }
}
