namespace OpenAi.Costs;

/// <summary>What the tokens of a model cost: prices per million tokens.</summary>
public sealed record ModelPrice
{
    private const decimal Million = 1_000_000;

    /// <summary>Sets the prices.</summary>
    /// <param name="input">For a million tokens that go in.</param>
    /// <param name="output">For a million tokens that come out; 0 for models that make none, such as those of embeddings.</param>
    /// <param name="cachedInput">
    /// For a million tokens that go in and were found in the cache. Default: <see langword="null"/>, the same as <paramref name="input"/>.
    /// </param>
    /// <exception cref="ArgumentOutOfRangeException">A price is negative.</exception>
    public ModelPrice(decimal input, decimal output, decimal? cachedInput = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(input);
        ArgumentOutOfRangeException.ThrowIfNegative(output);
        ArgumentOutOfRangeException.ThrowIfNegative(cachedInput ?? 0, nameof(cachedInput));
        Input = input;
        Output = output;
        CachedInput = cachedInput;
    }

    /// <summary>The price of a million tokens that go in.</summary>
    public decimal Input { get; }

    /// <summary>The price of a million tokens that come out, those of reasoning included.</summary>
    public decimal Output { get; }

    /// <summary>The price of a million tokens that go in and were found in the cache; <see langword="null"/>: they cost as much as others.</summary>
    public decimal? CachedInput { get; }

    /// <summary>What so many tokens cost: to compare models before anything is asked.</summary>
    /// <param name="inputTokens">How many go in, cached ones included.</param>
    /// <param name="outputTokens">How many come out, those of reasoning included. Default: 0.</param>
    /// <param name="cachedTokens">How many of <paramref name="inputTokens"/> are in the cache. Default: 0.</param>
    /// <returns>The cost.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or more are cached than go in.</exception>
    public Cost CostOf(long inputTokens, long outputTokens = 0, long cachedTokens = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(inputTokens);
        ArgumentOutOfRangeException.ThrowIfNegative(outputTokens);
        ArgumentOutOfRangeException.ThrowIfNegative(cachedTokens);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(cachedTokens, inputTokens);
        return new(
            (inputTokens - cachedTokens) * Input / Million,
            cachedTokens * (CachedInput ?? Input) / Million,
            outputTokens * Output / Million);
    }
}
