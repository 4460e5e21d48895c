using OpenAi.Json;

namespace OpenAi.VectorStores;

/// <summary>Files that are put into a vector store together.</summary>
public sealed partial record VectorStoreFileBatch : ApiResult
{
    /// <summary>Its id.</summary>
    [Essential]
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>vector_store.file_batch</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it was created.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>The vector store.</summary>
    public string VectorStoreId { get; set; } = "";

    /// <summary>How far the server is with it.</summary>
    public VectorStoreFileBatchStatus? Status { get; set; }

    /// <summary>How many of its files are in which status.</summary>
    public VectorStoreFileCounts? FileCounts { get; set; }
}
