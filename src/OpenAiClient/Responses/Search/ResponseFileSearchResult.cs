using OpenAi.VectorStores;

namespace OpenAi.Responses;

/// <summary>A result of a file search, a chunk of a file.</summary>
public sealed partial record ResponseFileSearchResult : JsonModel
{
    /// <summary>The attributes of the file.</summary>
    public IReadOnlyDictionary<string, AttributeValue>? Attributes { get; set; }

    /// <summary>The id of the file.</summary>
    public string FileId { get; set; } = "";

    /// <summary>The name of the file.</summary>
    public string Filename { get; set; } = "";

    /// <summary>The relevance score, from 0 to 1.</summary>
    public double? Score { get; set; }

    /// <summary>The text of the chunk.</summary>
    public string Text { get; set; } = "";
}
