using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>A vector store: files that are split into chunks and indexed for search.</summary>
public sealed partial record VectorStore : ApiResult
{
    /// <summary>The id.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>vector_store</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The name; <see langword="null"/> when there is none.</summary>
    public string? Name { get; set; }

    /// <summary>The description of its purpose; <see langword="null"/> when there is none.</summary>
    public string? Description { get; set; }

    /// <summary>The number of bytes that its processed files use.</summary>
    public long? UsageBytes { get; set; }

    /// <summary>The number of files, by their status.</summary>
    public VectorStoreFileCounts? FileCounts { get; set; }

    /// <summary>The status.</summary>
    public VectorStoreStatus? Status { get; set; }

    /// <summary>The time of inactivity after which the vector store expires; <see langword="null"/> when it does not expire.</summary>
    public VectorStoreExpirationAfter? ExpiresAfter { get; set; }

    /// <summary>The time when the vector store expires; <see langword="null"/> when it does not.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>The time of the last use; <see langword="null"/> when it was never used.</summary>
    public DateTimeOffset? LastActiveAt { get; set; }

    /// <summary>The metadata stored with the object.</summary>
    public IReadOnlyDictionary<string, string>? Metadata { get; set; }
}
