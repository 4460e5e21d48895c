using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>Files that are cut into chunks and made searchable.</summary>
public sealed partial record VectorStore : ApiResult
{
    /// <summary>Its id.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>vector_store</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>Its name; <see langword="null"/> when it has none.</summary>
    public string? Name { get; set; }

    /// <summary>What it is for, in the words of its owner; <see langword="null"/> when nothing was said.</summary>
    public string? Description { get; set; }

    /// <summary>How many bytes its processed files take.</summary>
    public long? UsageBytes { get; set; }

    /// <summary>How many of its files are in which status.</summary>
    public VectorStoreFileCounts? FileCounts { get; set; }

    /// <summary>Whether it can be searched.</summary>
    public VectorStoreStatus? Status { get; set; }

    /// <summary>How long it is kept when unused; <see langword="null"/> when it does not expire.</summary>
    public VectorStoreExpirationAfter? ExpiresAfter { get; set; }

    /// <summary>When it expires; <see langword="null"/> when it does not.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>When it was last used; <see langword="null"/> when it never was.</summary>
    public DateTimeOffset? LastActiveAt { get; set; }

    /// <summary>The notes that its owner attached to it.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
