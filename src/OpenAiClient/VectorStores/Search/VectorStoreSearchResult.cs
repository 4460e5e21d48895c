namespace OpenAi.VectorStores;

/// <summary>A file in which a search found matching chunks.</summary>
public sealed partial record VectorStoreSearchResult : JsonModel
{
    /// <summary>The file.</summary>
    public string FileId { get; set; } = "";

    /// <summary>The name.</summary>
    public string Filename { get; set; } = "";

    /// <summary>The relevance score, from 0 to 1.</summary>
    public double? Score { get; set; }

    /// <summary>The attributes of the file.</summary>
    public IReadOnlyDictionary<string, AttributeValue>? Attributes { get; set; }

    /// <summary>The chunks that were found.</summary>
    public IReadOnlyList<VectorStoreContent> Content { get; set; } = [];
}
