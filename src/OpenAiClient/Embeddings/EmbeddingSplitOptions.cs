namespace OpenAi.Embeddings;

/// <summary>How the inputs of one call are split over several requests, when there are more than one request may have.</summary>
public sealed class EmbeddingSplitOptions
{
    /// <summary>
    /// How many inputs a request has at most. Default: 2048, which is what OpenAI takes; less for long texts, since those of
    /// a request may have 300,000 tokens together, and for servers that take less. At least 1.
    /// </summary>
    public int MaxInputs { get; set; } = 2048;

    /// <summary>How many requests are made at the same time. Default: 4. At least 1.</summary>
    public int MaxConcurrency { get; set; } = 4;
}
