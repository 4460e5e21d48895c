namespace OpenAi.VectorStores;

/// <summary>A file to put into a vector store. <c>POST /vector_stores/{vector_store_id}/files</c></summary>
public sealed partial record VectorStoreFileCreateRequest : JsonModel
{
    /// <summary>The file, as <c>/files</c> names it.</summary>
    public required string FileId { get; set; }

    /// <summary>How it is cut. Default: the server chooses.</summary>
    public ChunkingStrategy? ChunkingStrategy { get; set; }

    /// <summary>
    /// What is known about it, for searches to filter by: at most 16, names up to 64 characters, texts up to 512.
    /// Default: nothing.
    /// </summary>
    public IReadOnlyDictionary<string, AttributeValue>? Attributes { get; set; }
}
