using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace OpenAi.Costs;

/// <summary>
/// The prices of models, by their names. It never changes and is safe for use by many threads at once;
/// <see cref="With"/> makes a changed copy. Prices do change: check them against the price list of whoever bills you.
/// </summary>
public sealed class ModelPrices
{
    private const string Date = "-yyyy-MM-dd";

    private readonly Dictionary<string, ModelPrice> _prices;

    /// <summary>Takes over prices, such as those read from a configuration.</summary>
    /// <param name="prices">The prices by the models' names, copied.</param>
    /// <exception cref="ArgumentNullException"><paramref name="prices"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A name is blank or there twice, or a price is <see langword="null"/>.</exception>
    public ModelPrices(IEnumerable<KeyValuePair<string, ModelPrice>> prices)
    {
        ArgumentNullException.ThrowIfNull(prices);
        _prices = new(StringComparer.Ordinal);
        foreach (var (model, price) in prices)
        {
            if (string.IsNullOrWhiteSpace(model))
                throw new ArgumentException("A price has no model's name.", nameof(prices));
            if (price is null)
                throw new ArgumentException($"The price of '{model}' is null.", nameof(prices));
            if (!_prices.TryAdd(model, price))
                throw new ArgumentException($"The model '{model}' is there twice.", nameof(prices));
        }
    }

    /// <summary>OpenAI's prices of some models in 2025, in US dollars, at the standard service tier.</summary>
    public static ModelPrices Default { get; } = new(new Dictionary<string, ModelPrice>
    {
        ["gpt-4o"] = new(2.50m, 10.00m, cachedInput: 1.25m),
        // The first snapshot kept its price when the model became cheaper.
        ["gpt-4o-2024-05-13"] = new(5.00m, 15.00m),
        ["gpt-4o-mini"] = new(0.15m, 0.60m, cachedInput: 0.075m),
        ["o1-preview"] = new(15.00m, 60.00m, cachedInput: 7.50m),
        ["o1-mini"] = new(3.00m, 12.00m, cachedInput: 1.50m),
        ["gpt-4-turbo"] = new(10.00m, 30.00m),
    });

    /// <summary>The prices by the names they were given for.</summary>
    public IReadOnlyDictionary<string, ModelPrice> ByModel => _prices.AsReadOnly();

    /// <summary>The price of a model; <see cref="TryGet"/> tells how it is found.</summary>
    /// <param name="model">The model's name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnknownPriceException">No price is known.</exception>
    public ModelPrice this[string model] => TryGet(model, out var price) ? price : throw new UnknownPriceException(model);

    /// <summary>
    /// Looks for the price of a model: by its exact name, then, when the name ends in a date, by the name without it
    /// (<c>gpt-4o-2024-08-06</c> costs what <c>gpt-4o</c> does). Other variants (<c>gpt-4o-audio-preview</c>) and fine-tuned
    /// models (<c>ft:gpt-4o:…</c>) have prices of their own, so the base's is not taken for theirs.
    /// </summary>
    /// <param name="model">The model's name.</param>
    /// <param name="price">The price.</param>
    /// <returns>Whether a price is known.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is <see langword="null"/>.</exception>
    public bool TryGet(string model, [NotNullWhen(true)] out ModelPrice? price)
    {
        ArgumentNullException.ThrowIfNull(model);
        return _prices.TryGetValue(model, out price) || (IsSnapshot(model) && _prices.TryGetValue(model[..^Date.Length], out price));
    }

    /// <summary>The same prices, and one that is added or replaced.</summary>
    /// <param name="model">The model's name.</param>
    /// <param name="price">Its price.</param>
    /// <returns>A new object; this one stays as it is.</returns>
    /// <exception cref="ArgumentException"><paramref name="model"/> is <see langword="null"/> or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="price"/> is <see langword="null"/>.</exception>
    public ModelPrices With(string model, ModelPrice price)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(model);
        ArgumentNullException.ThrowIfNull(price);
        return new(new Dictionary<string, ModelPrice>(_prices) { [model] = price });
    }

    private static bool IsSnapshot(string model) =>
        model.Length > Date.Length
        && DateOnly.TryParseExact(model.AsSpan(model.Length - Date.Length), Date, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}
