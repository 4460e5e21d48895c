namespace OpenAi.Costs;

/// <summary>What tokens cost, in the currency of the prices: US dollars with <see cref="ModelPrices.Default"/>. Not rounded.</summary>
/// <param name="Input">For tokens that went in and were not in the cache, and for sound that is charged by its duration.</param>
/// <param name="CachedInput">For tokens that went in and were in the cache.</param>
/// <param name="Output">For tokens that came out, those of reasoning included.</param>
/// <param name="CacheWrite">For tokens that went in and were written to the cache. Default: 0.</param>
public readonly record struct Cost(decimal Input, decimal CachedInput, decimal Output, decimal CacheWrite = 0)
{
    /// <summary>All together.</summary>
    public decimal Total => Input + CachedInput + CacheWrite + Output;

    /// <summary>Adds two costs, kind by kind.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static Cost operator +(Cost left, Cost right) => Add(left, right);

    /// <summary>Multiplies a cost by a factor, such as <see cref="ModelPrices.BatchFactor"/>.</summary>
    /// <param name="cost">The cost.</param>
    /// <param name="factor">The factor.</param>
    public static Cost operator *(Cost cost, decimal factor) => Multiply(cost, factor);

    /// <summary>Adds two costs, kind by kind.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Their sum.</returns>
    public static Cost Add(Cost left, Cost right) =>
        new(left.Input + right.Input, left.CachedInput + right.CachedInput, left.Output + right.Output, left.CacheWrite + right.CacheWrite);

    /// <summary>Multiplies a cost by a factor, such as <see cref="ModelPrices.BatchFactor"/>.</summary>
    /// <param name="cost">The cost.</param>
    /// <param name="factor">The factor.</param>
    /// <returns>The product, kind by kind.</returns>
    public static Cost Multiply(Cost cost, decimal factor) =>
        new(cost.Input * factor, cost.CachedInput * factor, cost.Output * factor, cost.CacheWrite * factor);
}
