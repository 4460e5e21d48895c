namespace OpenAi.Containers;

/// <summary>A container, in which code of models runs.</summary>
public sealed partial record Container : ApiResult
{
    /// <summary>Its id, <c>cntr_…</c>.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>container</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Whether it is alive.</summary>
    public ContainerStatus? Status { get; set; }

    /// <summary>When it dies by itself.</summary>
    public ContainerExpirationAfter? ExpiresAfter { get; set; }

    /// <summary>When it was last used.</summary>
    public DateTimeOffset? LastActiveAt { get; set; }

    /// <summary>How much memory it has.</summary>
    public ContainerMemoryLimit? MemoryLimit { get; set; }

    /// <summary>Its name.</summary>
    public string Name { get; set; } = "";

    /// <summary>What it may reach.</summary>
    public ContainerNetworkPolicy? NetworkPolicy { get; set; }
}
