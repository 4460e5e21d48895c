namespace OpenAi.Embeddings;

/// <summary>How the inputs of one call are split over several requests, when there are more than one request may have.</summary>
public sealed class EmbeddingSplitOptions
{
    /// <summary>
    /// How many inputs a request has at most. Default: 2048, which is what OpenAI takes; less for servers that take less. At least 1.
    /// </summary>
    public int MaxInputs { get; set; } = 2048;

    /// <summary>
    /// How many tokens the inputs of a request have together at most, where they are counted: inputs that are tokens always are,
    /// texts with <see cref="CountTokens"/>. An input that has more by itself goes alone. Default: 300,000, which is what OpenAI takes. At least 1.
    /// </summary>
    public int MaxTokens { get; set; } = 300_000;

    /// <summary>
    /// Counts the tokens of a text, such as <c>TokenCounter.ForModel("text-embedding-3-small").Count</c> of the package
    /// OpenAiClient.Tokenization. Default: <see langword="null"/>, texts are split by <see cref="MaxInputs"/> alone.
    /// </summary>
    public Func<string, int>? CountTokens { get; set; }

    /// <summary>How many requests are made at the same time. Default: 4. At least 1.</summary>
    public int MaxConcurrency { get; set; } = 4;
}
