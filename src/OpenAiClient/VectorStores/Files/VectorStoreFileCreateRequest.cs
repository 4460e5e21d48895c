namespace OpenAi.VectorStores;

/// <summary>A request to add a file to a vector store. <c>POST /vector_stores/{vector_store_id}/files</c></summary>
public sealed partial record VectorStoreFileCreateRequest : JsonModel
{
    /// <summary>The id of the file in <c>/files</c>.</summary>
    public required string FileId { get; set; }

    /// <summary>The way the file is split. Default: chosen by the server.</summary>
    public ChunkingStrategy? ChunkingStrategy { get; set; }

    /// <summary>
    /// The attributes, for filters of searches: at most 16, with names of at most 64 and strings of at most 512 characters. Default: none.
    /// </summary>
    public IReadOnlyDictionary<string, AttributeValue>? Attributes { get; set; }
}
