namespace OpenAi.Costs;

/// <summary>What tokens cost, in the currency of the prices: US dollars with <see cref="ModelPrices.Default"/>. Not rounded.</summary>
/// <param name="Input">For tokens that went in and were not in the cache.</param>
/// <param name="CachedInput">For tokens that went in and were in the cache.</param>
/// <param name="Output">For tokens that came out, those of reasoning included.</param>
public readonly record struct Cost(decimal Input, decimal CachedInput, decimal Output)
{
    /// <summary>All together.</summary>
    public decimal Total => Input + CachedInput + Output;

    /// <summary>Adds two costs, kind by kind.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    public static Cost operator +(Cost left, Cost right) => Add(left, right);

    /// <summary>Adds two costs, kind by kind.</summary>
    /// <param name="left">The one.</param>
    /// <param name="right">The other.</param>
    /// <returns>Their sum.</returns>
    public static Cost Add(Cost left, Cost right) =>
        new(left.Input + right.Input, left.CachedInput + right.CachedInput, left.Output + right.Output);
}
