namespace OpenAi.Assistants;

/// <summary>How much each of two ways of searching counts.</summary>
public sealed partial record AssistantHybridSearch : JsonModel
{
    /// <summary>How much likeness in meaning counts.</summary>
    public double? EmbeddingWeight { get; set; }

    /// <summary>How much likeness in words counts.</summary>
    public double? TextWeight { get; set; }
}
