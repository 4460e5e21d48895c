namespace OpenAi.Containers;

/// <summary>A container in which models run code.</summary>
public sealed partial record Container : ApiResult
{
    /// <summary>The id, <c>cntr_…</c>.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>container</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The status.</summary>
    public ContainerStatus? Status { get; set; }

    /// <summary>The time of inactivity after which the container expires.</summary>
    public ContainerExpirationAfter? ExpiresAfter { get; set; }

    /// <summary>The time of the last use.</summary>
    public DateTimeOffset? LastActiveAt { get; set; }

    /// <summary>The amount of memory.</summary>
    public ContainerMemoryLimit? MemoryLimit { get; set; }

    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The hosts that the container may access.</summary>
    public ContainerNetworkPolicy? NetworkPolicy { get; set; }
}
