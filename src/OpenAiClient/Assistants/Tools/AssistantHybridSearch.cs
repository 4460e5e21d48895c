namespace OpenAi.Assistants;

/// <summary>The weights of the two ways of searching.</summary>
public sealed partial record AssistantHybridSearch : JsonModel
{
    /// <summary>The weight of the similarity in meaning.</summary>
    public double? EmbeddingWeight { get; set; }

    /// <summary>The weight of the match of words.</summary>
    public double? TextWeight { get; set; }
}
