using OpenAi.VectorStores;

namespace OpenAi.Responses;

/// <summary>A piece of a file that a search found.</summary>
public sealed partial record ResponseFileSearchResult : JsonModel
{
    /// <summary>The file's attributes.</summary>
    public IReadOnlyDictionary<string, AttributeValue>? Attributes { get; set; }

    /// <summary>The file.</summary>
    public string FileId { get; set; } = "";

    /// <summary>The file's name.</summary>
    public string Filename { get; set; } = "";

    /// <summary>How well it fits, from 0 to 1.</summary>
    public double? Score { get; set; }

    /// <summary>The piece.</summary>
    public string Text { get; set; } = "";
}
