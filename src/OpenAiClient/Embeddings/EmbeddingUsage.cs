namespace OpenAi.Embeddings;

/// <summary>How many tokens a request has used.</summary>
public sealed partial record EmbeddingUsage : JsonModel
{
    /// <summary>Tokens of what went in.</summary>
    public long? PromptTokens { get; set; }

    /// <summary>All tokens; the same, since none come out.</summary>
    public long? TotalTokens { get; set; }
}
