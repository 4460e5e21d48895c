namespace OpenAi.Costs;

/// <summary>The cost of tokens, in the currency of the prices: US dollars with <see cref="ModelPrices.Default"/>. Not rounded.</summary>
/// <param name="Input">The cost of input tokens that were not cached, and of audio that is billed by its duration.</param>
/// <param name="CachedInput">The cost of cached input tokens.</param>
/// <param name="Output">The cost of output tokens, including reasoning tokens.</param>
/// <param name="CacheWrite">The cost of input tokens that were written to the cache. Default: 0.</param>
public readonly record struct Cost(decimal Input, decimal CachedInput, decimal Output, decimal CacheWrite = 0)
{
    /// <summary>The total cost.</summary>
    public decimal Total => Input + CachedInput + CacheWrite + Output;

    /// <summary>Adds two costs, kind by kind.</summary>
    /// <param name="left">The first cost.</param>
    /// <param name="right">The other.</param>
    public static Cost operator +(Cost left, Cost right) => Add(left, right);

    /// <summary>Multiplies a cost by a factor, such as <see cref="ModelPrices.BatchFactor"/>.</summary>
    /// <param name="cost">The cost.</param>
    /// <param name="factor">The factor.</param>
    public static Cost operator *(Cost cost, decimal factor) => Multiply(cost, factor);

    /// <summary>Adds two costs, kind by kind.</summary>
    /// <param name="left">The first cost.</param>
    /// <param name="right">The other.</param>
    /// <returns>The sum.</returns>
    public static Cost Add(Cost left, Cost right) =>
        new(left.Input + right.Input, left.CachedInput + right.CachedInput, left.Output + right.Output, left.CacheWrite + right.CacheWrite);

    /// <summary>Multiplies a cost by a factor, such as <see cref="ModelPrices.BatchFactor"/>.</summary>
    /// <param name="cost">The cost.</param>
    /// <param name="factor">The factor.</param>
    /// <returns>The product.</returns>
    public static Cost Multiply(Cost cost, decimal factor) =>
        new(cost.Input * factor, cost.CachedInput * factor, cost.Output * factor, cost.CacheWrite * factor);
}
