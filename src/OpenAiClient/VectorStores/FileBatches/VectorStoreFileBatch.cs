using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>A batch of files that are added to a vector store together.</summary>
public sealed partial record VectorStoreFileBatch : ApiResult
{
    /// <summary>The id.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>vector_store.file_batch</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The vector store.</summary>
    public string VectorStoreId { get; set; } = "";

    /// <summary>The processing status.</summary>
    public VectorStoreFileBatchStatus? Status { get; set; }

    /// <summary>The number of files, by their status.</summary>
    public VectorStoreFileCounts? FileCounts { get; set; }
}
