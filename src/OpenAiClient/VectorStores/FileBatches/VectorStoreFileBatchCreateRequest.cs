namespace OpenAi.VectorStores;

/// <summary>
/// Files to put into a vector store together: either <see cref="FileIds"/> or <see cref="Files"/>, up to 2000.
/// <c>POST /vector_stores/{vector_store_id}/file_batches</c>
/// </summary>
public sealed partial record VectorStoreFileBatchCreateRequest : JsonModel
{
    /// <summary>The files, all to be treated alike.</summary>
    public IReadOnlyList<string>? FileIds { get; set; }

    /// <summary>The files, each with its own attributes and chunking; those of the batch are not used then.</summary>
    public IReadOnlyList<VectorStoreFileCreateRequest>? Files { get; set; }

    /// <summary>How the <see cref="FileIds"/> are cut. Default: the server chooses.</summary>
    public ChunkingStrategy? ChunkingStrategy { get; set; }

    /// <summary>
    /// What is known about every one of the <see cref="FileIds"/>, for searches to filter by: at most 16, names up to 64
    /// characters, texts up to 512. Default: nothing.
    /// </summary>
    public IReadOnlyDictionary<string, AttributeValue>? Attributes { get; set; }
}
