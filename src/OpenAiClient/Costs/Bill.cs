namespace OpenAi.Costs;

/// <summary>The data of an answer that its price depends on.</summary>
internal readonly record struct Bill(string? Model, UsedTokens? Used)
{
    private const string NoUsage =
        "The answer has no token usage, so its cost cannot be estimated. For a stream, request the usage with StreamOptions.IncludeUsage.";

    private const string NoDuration = "The model is billed by the duration of the audio, which the answer does not contain, so the cost cannot be estimated.";

    /// <summary>The service tier that processed the request.</summary>
    public ServiceTier? Tier { get; init; }

    public ResponseInfo? Info { get; init; }

    /// <summary>The factor for the kind of call. 0 stands for 1.</summary>
    public decimal Factor { get; init; }

    // The cache adds a header to the answer.
    private bool IsFromCache => Info?.Header("x-openaiclient-cache") == "hit";

    public Cost Estimate(ModelPrices? prices)
    {
        if (IsFromCache)
            return default;
        var all = prices ?? ModelPrices.Default;
        if (!all.TryGet(Model ?? "", out var price))
            throw !string.IsNullOrEmpty(Model) ? new UnknownPriceException(Model) : Used is null ? new InvalidOperationException(NoUsage) : UnknownPriceException.OfNoModel();
        return At(all, price) ?? throw new InvalidOperationException(price.AudioHour is null ? NoUsage : NoDuration);
    }

    public bool TryEstimate(ModelPrices prices, out Cost cost)
    {
        ArgumentNullException.ThrowIfNull(prices);
        var known = IsFromCache ? default(Cost)
            : prices.TryGet(Model ?? "", out var price) ? At(prices, price)
            : null;
        cost = known ?? default;
        return known is not null;
    }

    private Cost? At(ModelPrices prices, ModelPrice price)
    {
        var factor = (Factor == 0 ? 1 : Factor) * prices.FactorOf(Tier);
        return factor == 1 ? Used?.At(price) : Used?.At(price) * factor;
    }
}
