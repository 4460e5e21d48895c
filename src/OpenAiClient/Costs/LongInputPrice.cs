namespace OpenAi.Costs;

/// <summary>The price of requests whose input is long. It holds for the whole request, not only for the tokens above the limit.</summary>
public sealed record LongInputPrice
{
    /// <summary>Sets the limit and the price.</summary>
    /// <param name="above">The limit: requests with more tokens of input have this price.</param>
    /// <param name="price">The price; it can have a <see cref="ModelPrice.LongInput"/> of its own, with a higher limit.</param>
    /// <exception cref="ArgumentNullException"><paramref name="price"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="above"/> is negative.</exception>
    public LongInputPrice(long above, ModelPrice price)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(above);
        ArgumentNullException.ThrowIfNull(price);
        Above = above;
        Price = price;
    }

    /// <summary>The limit: requests with more tokens of input, cached ones included, have this price.</summary>
    public long Above { get; }

    /// <summary>The price above it.</summary>
    public ModelPrice Price { get; }
}
