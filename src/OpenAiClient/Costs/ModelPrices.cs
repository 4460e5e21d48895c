using System.Diagnostics.CodeAnalysis;

namespace OpenAi.Costs;

/// <summary>
/// The prices of models by name. Immutable and thread-safe; <see cref="With"/> creates a changed copy. Prices change: check them against
/// the price list of your provider.
/// </summary>
/// <example>
/// <code>
/// using OpenAi.Costs;
///
/// var answer = await openai.Chat.CreateAsync(request);
/// if (answer.TryEstimateCost(ModelPrices.Default, out var cost))
///     Console.WriteLine($"{cost.Total} dollars");
/// </code>
/// </example>
public sealed class ModelPrices
{
    /// <summary>
    /// The factor of the Batches API: half of the price. <see cref="CostEstimates.EstimateCost(Batches.Batch, ModelPrices?)"/> applies it.
    /// </summary>
    public const decimal BatchFactor = 0.5m;

    /// <summary>
    /// The factor of <see cref="ServiceTier.Flex"/>: half of the price. It is applied to answers that were processed with this service
    /// tier.
    /// </summary>
    public const decimal FlexFactor = 0.5m;

    // Prefixes that gateways add to the names of OpenAI's models, which they offer at OpenAI's prices.
    private static readonly string[] _providers = ["openai", "azure"];

    private readonly IReadOnlyList<PriceRow> _rows;
    private readonly PriceIndex _index;
    private readonly Dictionary<ServiceTier, decimal> _factors;

    /// <summary>Creates a list of prices, such as those read from a configuration.</summary>
    /// <param name="prices">The prices by the name of the model, which are copied. <see cref="TryGet"/> describes the names.</param>
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

    /// <summary>OpenAI's prices in US dollars, at the standard service tier, as of <see cref="AsOf"/>.</summary>
    public static ModelPrices Default { get; } = At(PriceTable.Newest);

    /// <summary>The prices by the names for which they were given.</summary>
    public IReadOnlyDictionary<string, ModelPrice> ByModel { get; }

    /// <summary>
    /// The date of these prices, or of the prices from which they were changed; <see langword="null"/> when all prices come from the
    /// caller.
    /// </summary>
    public DateOnly? AsOf { get; }

    /// <summary>Gets the price of a model; <see cref="TryGet"/> describes how it is found.</summary>
    /// <param name="model">The model's name.</param>
    /// <exception cref="ArgumentNullException"><paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="UnknownPriceException">The model has no price.</exception>
    public ModelPrice this[string model] => TryGet(model, out var price) ? price : throw new UnknownPriceException(model);

    /// <summary>Gets OpenAI's prices of a date, for bills of the past.</summary>
    /// <param name="date">The date. Before the oldest known price, the oldest one applies; after the newest, the newest.</param>
    /// <returns>The prices. The first price of a model also applies to earlier dates, even before the model existed.</returns>
    public static ModelPrices At(DateOnly date) => new(PriceTable.At(date), new() { [ServiceTier.Flex] = FlexFactor }, date);

    /// <summary>
    /// Finds the price of a model. Case is ignored, and so is the prefix <c>openai/</c> or <c>azure/</c> of gateways. A caller's name
    /// <c>mine</c> applies to <c>mine</c> and to its dated snapshots, such as <c>mine-2026-08-06</c>, unless the snapshot has a price of
    /// its own; <c>mine-*</c> applies to all names with this prefix. OpenAI's own snapshots are listed one by one: other variants of a
    /// model (<c>gpt-4o-audio-preview</c>) and fine-tuned models (<c>ft:gpt-4o:…</c>) have prices of their own, so the price of the base
    /// model is not used for them.
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
    /// <param name="model">The name of the model. A model in <see cref="ByModel"/> is replaced under all its names.</param>
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

    /// <summary>Creates a copy with all prices multiplied by a factor, such as an agreed discount.</summary>
    /// <param name="factor">The factor; with <see cref="BatchFactor"/>, the result has the prices of requests in a batch.</param>
    /// <returns>A new object; this one is not changed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative.</exception>
    public ModelPrices Times(decimal factor)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(factor);
        return new([.. _rows.Select(row => row with { Price = row.Price.Times(factor) })], _factors, AsOf);
    }

    /// <summary>Creates a copy with a factor for a service tier, such as 2 for <see cref="ServiceTier.Priority"/>.</summary>
    /// <param name="tier">The service tier of the answers.</param>
    /// <param name="factor">The factor. Without a factor, an answer is estimated at the standard price, or at half of it for
    /// <see cref="ServiceTier.Flex"/>.</param>
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
