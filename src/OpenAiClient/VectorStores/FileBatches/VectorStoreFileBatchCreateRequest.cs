namespace OpenAi.VectorStores;

/// <summary>
/// A request to add files to a vector store together: either <see cref="FileIds"/> or <see cref="Files"/>, at most 2000. <c>POST
/// /vector_stores/{vector_store_id}/file_batches</c>
/// </summary>
public sealed partial record VectorStoreFileBatchCreateRequest : JsonModel
{
    /// <summary>The ids of the files, which all get the same attributes and chunking.</summary>
    public IReadOnlyList<string>? FileIds { get; set; }

    /// <summary>The files, each with its own attributes and chunking; those of the batch are then ignored.</summary>
    public IReadOnlyList<VectorStoreFileCreateRequest>? Files { get; set; }

    /// <summary>The way the <see cref="FileIds"/> are split. Default: chosen by the server.</summary>
    public ChunkingStrategy? ChunkingStrategy { get; set; }

    /// <summary>
    /// The attributes of each of the <see cref="FileIds"/>, for filters of searches: at most 16, with names of at most 64 and strings of at
    /// most 512 characters. Default: none.
    /// </summary>
    public IReadOnlyDictionary<string, AttributeValue>? Attributes { get; set; }
}
