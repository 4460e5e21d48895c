namespace OpenAi.Costs;

/// <summary>The price of requests with a long input. It applies to the whole request, not only to the tokens above the limit.</summary>
public sealed record LongInputPrice
{
    /// <summary>Creates the price for a limit.</summary>
    /// <param name="above">The limit: requests with more input tokens have this price.</param>
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

    /// <summary>The limit: requests with more input tokens, including cached ones, have this price.</summary>
    public long Above { get; }

    /// <summary>The price above the limit.</summary>
    public ModelPrice Price { get; }
}
