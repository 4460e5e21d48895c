namespace OpenAi.VectorStores;

/// <summary>Which files of a vector store or of a batch to list. <c>GET /vector_stores/{vector_store_id}/files</c></summary>
public sealed partial record VectorStoreFileListQuery : JsonModel
{
    /// <summary>How many items a page has, 1 to 100. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>The order by time. Default: the server's, the newest first.</summary>
    public ListOrder? Order { get; set; }

    /// <summary>The id after which the list begins. Default: <see langword="null"/>, at its beginning.</summary>
    public string? After { get; set; }

    /// <summary>The id before which the list ends. Default: <see langword="null"/>, at its end.</summary>
    public string? Before { get; set; }

    /// <summary>Only files in this status. Default: <see langword="null"/>, all.</summary>
    public VectorStoreFileStatus? Filter { get; set; }
}
