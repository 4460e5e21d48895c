namespace OpenAi.VectorStores;

/// <summary>A file in which a search found something.</summary>
public sealed partial record VectorStoreSearchResult : JsonModel
{
    /// <summary>The file.</summary>
    public string FileId { get; set; } = "";

    /// <summary>Its name.</summary>
    public string Filename { get; set; } = "";

    /// <summary>How well it fits, 0 to 1.</summary>
    public double? Score { get; set; }

    /// <summary>What is known about the file.</summary>
    public IReadOnlyDictionary<string, AttributeValue>? Attributes { get; set; }

    /// <summary>The chunks that were found.</summary>
    public IReadOnlyList<VectorStoreContent> Content { get; set; } = [];
}
