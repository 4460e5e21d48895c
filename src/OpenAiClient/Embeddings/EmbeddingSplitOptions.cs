namespace OpenAi.Embeddings;

/// <summary>Options for splitting the inputs of one call into several requests.</summary>
/// <example>
/// <code>
/// using OpenAi.Embeddings;
///
/// var list = await openai.Embeddings.CreateAsync(
///     new() { Model = "text-embedding-3-small", Input = ["a cat", "a dog"] }, new EmbeddingSplitOptions { MaxInputs = 100 });
/// Console.WriteLine(list.Data.Count);
/// </code>
/// </example>
public sealed class EmbeddingSplitOptions
{
    /// <summary>
    /// The maximum number of inputs of a request. Default: 2048, the limit of OpenAI; other servers may need less. At least 1.
    /// </summary>
    public int MaxInputs { get; set; } = 2048;

    /// <summary>
    /// The maximum number of tokens of all inputs of a request, as far as they are counted: inputs that consist of tokens always are,
    /// texts with <see cref="CountTokens"/>. An input that exceeds the limit is sent alone. Default: 300,000, the limit of OpenAI. At
    /// least 1.
    /// </summary>
    public int MaxTokens { get; set; } = 300_000;

    /// <summary>
    /// Counts the tokens of a text, such as <c>TokenCounter.ForModel("text-embedding-3-small").Count</c> of the package
    /// OpenAiClient.Tokenization. Default: <see langword="null"/>, texts are split by <see cref="MaxInputs"/> only.
    /// </summary>
    public Func<string, int>? CountTokens { get; set; }

    /// <summary>The maximum number of concurrent requests. Default: 4. At least 1.</summary>
    public int MaxConcurrency { get; set; } = 4;
}
