namespace OpenAi.Costs;

/// <summary>The prices of a model: per million tokens, and per hour for audio that is billed by its duration.</summary>
/// <example><code>
/// new ModelPrice(input: 2.50m, output: 15m, cachedInput: 0.25m)
/// {
///     CacheWrite = 3.125m,
///     LongInput = new(272_000, new(input: 5m, output: 22.50m, cachedInput: 0.50m)),
/// }
/// </code></example>
public sealed record ModelPrice
{
    private const decimal Million = 1_000_000;

    /// <summary>Creates the prices of text tokens. Tokens of other kinds have the same prices unless they have their own.</summary>
    /// <param name="input">The price of a million input tokens.</param>
    /// <param name="output">The price of a million output tokens. Default: 0, for models without output tokens, such as embedding
    /// models.</param>
    /// <param name="cachedInput">The price of a million cached input tokens. Default: <see langword="null"/>, the same as
    /// <paramref name="input"/>.</param>
    /// <exception cref="ArgumentOutOfRangeException">A price is negative.</exception>
    public ModelPrice(decimal input, decimal output = 0, decimal? cachedInput = null)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(input);
        ArgumentOutOfRangeException.ThrowIfNegative(output);
        ArgumentOutOfRangeException.ThrowIfNegative(cachedInput ?? 0, nameof(cachedInput));
        Input = input;
        Output = output;
        CachedInput = cachedInput;
    }

    /// <summary>The price of a million input tokens.</summary>
    public decimal Input { get; private init; }

    /// <summary>The price of a million output tokens, including reasoning tokens.</summary>
    public decimal Output { get; private init; }

    /// <summary>The price of a million cached input tokens; with <see langword="null"/>, the same as <see cref="Input"/>.</summary>
    public decimal? CachedInput { get; private init; }

    /// <summary>
    /// The price of a million input tokens that are written to the cache. Default: <see langword="null"/>, the same as other input tokens.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative.</exception>
    public decimal? CacheWrite { get; init => field = NotNegative(value); }

    /// <summary>The price of a million audio input tokens. Default: <see langword="null"/>, that of <see cref="Input"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative.</exception>
    public decimal? AudioInput { get; init => field = NotNegative(value); }

    /// <summary>
    /// The price of a million cached audio input tokens. Default: <see langword="null"/>, that of <see cref="AudioInput"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative.</exception>
    public decimal? CachedAudioInput { get; init => field = NotNegative(value); }

    /// <summary>The price of a million audio output tokens. Default: <see langword="null"/>, that of <see cref="Output"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative.</exception>
    public decimal? AudioOutput { get; init => field = NotNegative(value); }

    /// <summary>The price of a million image input tokens. Default: <see langword="null"/>, that of <see cref="Input"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative.</exception>
    public decimal? ImageInput { get; init => field = NotNegative(value); }

    /// <summary>
    /// The price of a million cached image input tokens. Default: <see langword="null"/>, that of <see cref="ImageInput"/>.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative.</exception>
    public decimal? CachedImageInput { get; init => field = NotNegative(value); }

    /// <summary>The price of a million image output tokens. Default: <see langword="null"/>, that of <see cref="Output"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative.</exception>
    public decimal? ImageOutput { get; init => field = NotNegative(value); }

    /// <summary>
    /// The price of an hour of audio, for models that are billed by duration instead of tokens. Default: <see langword="null"/>, tokens are
    /// billed.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The price is negative.</exception>
    public decimal? AudioHour { get; init => field = NotNegative(value); }

    /// <summary>The price of requests with a long input. Default: <see langword="null"/>, the same as other requests.</summary>
    public LongInputPrice? LongInput { get; init; }

    /// <summary>Computes the cost of the tokens of one request, for example to compare models before a request.</summary>
    /// <param name="inputTokens">The number of input tokens, including cached ones.</param>
    /// <param name="outputTokens">The number of output tokens, including reasoning tokens. Default: 0.</param>
    /// <param name="cachedTokens">The number of cached tokens among <paramref name="inputTokens"/>. Default: 0.</param>
    /// <param name="cacheWriteTokens">The number of tokens among <paramref name="inputTokens"/> that are written to the cache. Default:
    /// 0.</param>
    /// <returns>The cost.</returns>
    /// <exception cref="ArgumentOutOfRangeException">A number is negative, or there are more cached and written tokens than input
    /// tokens.</exception>
    public Cost CostOf(long inputTokens, long outputTokens = 0, long cachedTokens = 0, long cacheWriteTokens = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(inputTokens);
        ArgumentOutOfRangeException.ThrowIfNegative(outputTokens);
        ArgumentOutOfRangeException.ThrowIfNegative(cachedTokens);
        ArgumentOutOfRangeException.ThrowIfNegative(cacheWriteTokens);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(cachedTokens, inputTokens);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(cacheWriteTokens, inputTokens - cachedTokens);
        return CostOf(new UsedTokens { Input = new(inputTokens), Cached = new(cachedTokens), CacheWrite = cacheWriteTokens, Output = new(outputTokens) });
    }

    /// <summary>Multiplies all prices by a factor, such as an agreed discount.</summary>
    /// <param name="factor">The factor; 0.5 halves the prices.</param>
    /// <returns>The new prices; this object is not changed.</returns>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="factor"/> is negative.</exception>
    public ModelPrice Times(decimal factor)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(factor);
        return this with
        {
            Input = Input * factor,
            Output = Output * factor,
            CachedInput = CachedInput * factor,
            CacheWrite = CacheWrite * factor,
            AudioInput = AudioInput * factor,
            CachedAudioInput = CachedAudioInput * factor,
            AudioOutput = AudioOutput * factor,
            ImageInput = ImageInput * factor,
            CachedImageInput = CachedImageInput * factor,
            ImageOutput = ImageOutput * factor,
            AudioHour = AudioHour * factor,
            LongInput = LongInput is { } tier ? new(tier.Above, tier.Price.Times(factor)) : null,
        };
    }

    internal Cost CostOf(UsedTokens used)
    {
        // The limit applies to a single request, and the usage of several requests together does not show it.
        if (!used.IsSum && LongInput is { } tier && used.Input.Total > tier.Above)
            return tier.Price.CostOf(used);
        var plain = used.Input - used.Cached;
        var written = plain.Take(used.CacheWrite);
        var (audio, image) = (AudioInput ?? Input, ImageInput ?? Input);
        return new(
            (plain - written).At(Input, audio, image) / Million + (decimal)used.Sound.Ticks / TimeSpan.TicksPerHour * (AudioHour ?? 0),
            used.Cached.At(CachedInput ?? Input, CachedAudioInput ?? AudioInput ?? CachedInput ?? Input, CachedImageInput ?? ImageInput ?? CachedInput ?? Input) / Million,
            used.Output.At(Output, AudioOutput ?? Output, ImageOutput ?? Output) / Million,
            written.At(CacheWrite ?? Input, CacheWrite ?? audio, CacheWrite ?? image) / Million);
    }

    private static decimal? NotNegative(decimal? price)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(price ?? 0, "value");
        return price;
    }
}
