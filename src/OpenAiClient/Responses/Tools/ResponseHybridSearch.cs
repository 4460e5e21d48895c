namespace OpenAi.Responses;

/// <summary>The weights of semantic and text search in a file search.</summary>
public sealed partial record ResponseHybridSearch : JsonModel
{
    /// <summary>The weight of the semantic search.</summary>
    public double? EmbeddingWeight { get; set; }

    /// <summary>The weight of the text search.</summary>
    public double? TextWeight { get; set; }
}
