using System.Diagnostics.CodeAnalysis;

namespace OpenAi.Costs;

/// <summary>
/// The prices of models by name. Immutable and thread-safe; <see cref="With"/> creates a changed copy. Prices change: check them against
/// the price list of your provider.
/// </summary>
public sealed class ModelPrices
{
    /// <summary>What the Batches API makes of a price: half of it. <see cref="CostEstimates.EstimateCost(Batches.Batch, ModelPrices?)"/> knows it.</summary>
    public const decimal BatchFactor = 0.5m;

    /// <summary>What <see cref="ServiceTier.Flex"/> makes of a price: half of it. An answer that says it was processed so is estimated by it.</summary>
    public const decimal FlexFactor = 0.5m;

    // Names of these begin those that gateways give to OpenAI's models, at OpenAI's prices.
    private static readonly string[] _providers = ["openai", "azure"];

    private readonly IReadOnlyList<PriceRow> _rows;
    private readonly PriceIndex _index;
    private readonly Dictionary<ServiceTier, decimal> _factors;

    /// <summary>Creates a list of prices, such as those read from a configuration.</summary>
    /// <param name="prices">The prices by the models' names, copied. <see cref="TryGet"/> tells what names may be.</param>
    /// <exception cref="ArgumentNullException"><paramref name="prices"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">A name is blank or occurs twice, or a price is <see langword="null"/>.</exception>
    public ModelPrices(IEnumerable<KeyValuePair<string, ModelPrice>> prices)
        : this(Rows(prices), new() { [ServiceTier.Flex] = FlexFactor }, asOf: null)
    {
    }

    private ModelPrices(IReadOnlyList<PriceRow> rows, Dictionary<ServiceTier, decimal> factors, DateOnly? asOf)
    {
        _rows = rows;
        _factors = factors;
        AsOf = asOf;
        _index = new(rows);
        ByModel = rows.ToDictionary(static row => row.Names[0], static row => row.Price, StringComparer.OrdinalIgnoreCase).AsReadOnly();
    }

    /// <summary>OpenAI's prices in US dollars, at the standard service tier, as of the day that <see cref="AsOf"/> tells.</summary>
    public static ModelPrices Default { get; } = At(PriceTable.Newest);

    /// <summary>The prices by the names for which they were given.</summary>
    public IReadOnlyDictionary<string, ModelPrice> ByModel { get; }

    /// <summary>The day whose prices these are, or were before they were changed; <see langword="null"/> of prices that are all a caller's own.</summary>
    public DateOnly? AsOf { get; }

    /// <summary>Gets the price of a model; <see cref="TryGet"/> describes how it is found.</summary>
    /// <param name="model">The model's name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnknownPriceException">The model has no price.</exception>
    public ModelPrice this[string model] => TryGet(model, out var price) ? price : throw new UnknownPriceException(model);

    /// <summary>OpenAI's prices as they were on a day, for bills of the past.</summary>
    /// <param name="date">The day. Of one before the oldest price that is known the oldest hold, of one after the newest the newest.</param>
    /// <returns>The prices. A model has its first price on all days before its second, also before there was the model.</returns>
    public static ModelPrices At(DateOnly date) => new(PriceTable.At(date), new() { [ServiceTier.Flex] = FlexFactor }, date);

    /// <summary>
    /// Looks for the price of a model. Case does not matter, nor <c>openai/</c> or <c>azure/</c> before the name, as gateways write it. A name
    /// given as <c>mine</c> is that of <c>mine</c> and of its dated snapshots, such as <c>mine-2026-08-06</c>, which a price for the
    /// snapshot alone goes before; <c>mine-*</c> stands for all names that begin so. OpenAI's own snapshots are
    /// listed one by one: other variants of a model (<c>gpt-4o-audio-preview</c>) and fine-tuned ones (<c>ft:gpt-4o:…</c>) have prices of their
    /// own, so that of the base is not taken for theirs.
    /// </summary>
    /// <param name="model">The model's name.</param>
    /// <param name="price">The price.</param>
    /// <returns>Whether the model has a price.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is <see langword="null"/>.</exception>
    public bool TryGet(string model, [NotNullWhen(true)] out ModelPrice? price)
    {
        ArgumentNullException.ThrowIfNull(model);
        price = _index.Find(model);
        if (price is null && WithoutProvider(model) is { } name)
            price = _index.Find(name);
        return price is not null;
    }

    /// <summary>Creates a copy with an added or replaced price.</summary>
    /// <param name="model">The model's name. One of <see cref="ByModel"/> is replaced under all names that it has.</param>
    /// <param name="price">The price.</param>
    /// <returns>A new object; this one is not changed.</returns>
    /// <exception cref="ArgumentException"><paramref name="model"/> is <see langword="null"/> or blank.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="price"/> is <see langword="null"/>.</exception>
    public ModelPrices With(string model, ModelPrice price)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(model);
        ArgumentNullException.ThrowIfNull(price);
        List<PriceRow> rows = [.. _rows];
        var place = rows.FindIndex(row => row.Names[0].Equals(model, StringComparison.OrdinalIgnoreCase));
        if (place < 0)
            rows.Add(new([.. Names(model)], price));
        else
            rows[place] = new([.. rows[place].Names.Union(Names(model))], price);
        return new(rows, _factors, AsOf);
    }

    /// <summary>The same prices, all multiplied by a factor, such as a discount that was agreed on.</summary>
    /// <param name="factor">The factor; <see cref="BatchFactor"/> makes of them the prices of requests in a batch.</param>
    /// <returns>A new object; this one is not changed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative.</exception>
    public ModelPrices Times(decimal factor)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(factor);
        return new([.. _rows.Select(row => row with { Price = row.Price.Times(factor) })], _factors, AsOf);
    }

    /// <summary>The same prices, and what a quality of service makes of them, such as 2 for <see cref="ServiceTier.Priority"/>.</summary>
    /// <param name="tier">The quality of service that answers say they had.</param>
    /// <param name="factor">The factor. Without one an answer is estimated at the standard price, but with <see cref="ServiceTier.Flex"/> at half of it.</param>
    /// <returns>A new object; this one is not changed.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tier"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative.</exception>
    public ModelPrices WithFactor(ServiceTier tier, decimal factor)
    {
        ArgumentNullException.ThrowIfNull(tier);
        ArgumentOutOfRangeException.ThrowIfNegative(factor);
        return new(_rows, new(_factors) { [tier] = factor }, AsOf);
    }

    internal decimal FactorOf(ServiceTier? tier) => tier is not null && _factors.TryGetValue(tier, out var factor) ? factor : 1;

    private static string? WithoutProvider(string model)
    {
        var path = model.Split('/');
        return path.Length > 1 && _providers.Contains(path[^2], StringComparer.OrdinalIgnoreCase) ? path[^1] : null;
    }

    private static IEnumerable<string> Names(string model) => model.EndsWith('*') ? [model] : [model, model + PriceIndex.AnyDate];

    private static List<PriceRow> Rows(IEnumerable<KeyValuePair<string, ModelPrice>> prices)
    {
        ArgumentNullException.ThrowIfNull(prices);
        List<PriceRow> rows = [];
        HashSet<string> models = new(StringComparer.OrdinalIgnoreCase);
        foreach (var (model, price) in prices)
        {
            if (string.IsNullOrWhiteSpace(model))
                throw new ArgumentException("The name of a model is blank; every price needs the name of its model.", nameof(prices));
            if (price is null)
                throw new ArgumentException($"The price of the model '{model}' is null.", nameof(prices));
            if (!models.Add(model))
                throw new ArgumentException($"The model '{model}' occurs twice in the prices.", nameof(prices));
            rows.Add(new([.. Names(model)], price));
        }
        return rows;
    }
}
