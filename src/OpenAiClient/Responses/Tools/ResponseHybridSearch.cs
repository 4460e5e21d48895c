namespace OpenAi.Responses;

/// <summary>How much meaning and words count in a file search.</summary>
public sealed partial record ResponseHybridSearch : JsonModel
{
    /// <summary>How much the meaning counts.</summary>
    public double? EmbeddingWeight { get; set; }

    /// <summary>How much the words count.</summary>
    public double? TextWeight { get; set; }
}
