namespace OpenAi.Embeddings;

/// <summary>The number of tokens that a request has used.</summary>
public sealed partial record EmbeddingUsage : JsonModel
{
    /// <summary>Input tokens.</summary>
    public long? PromptTokens { get; set; }

    /// <summary>All tokens; the same number, because there are no output tokens.</summary>
    public long? TotalTokens { get; set; }
}
