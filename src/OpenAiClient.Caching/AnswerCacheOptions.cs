namespace OpenAi.Caching;

/// <summary>Options of the answer cache: what is cached, and for how long. The options are copied when the cache is created.</summary>
/// <example>
/// <code>
/// using OpenAi.Caching;
///
/// builder.Services.AddOpenAiClient().AddAnswerCache(cache =&gt; cache.Expiration = TimeSpan.FromHours(1));
/// </code>
/// </example>
public sealed class AnswerCacheOptions
{
    /// <summary>How long an answer is cached. Default: one day. With <see langword="null"/>, the cache decides.</summary>
    public TimeSpan? Expiration { get; set; } = TimeSpan.FromDays(1);

    /// <summary>The maximum size of a cached body in bytes; larger ones are not cached. Default: 4 MiB.</summary>
    public int MaxEntryBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>
    /// Whether answers are cached that would differ if the request were repeated. Default: <see langword="false"/>, only answers to
    /// requests with a temperature of 0 or a seed, embeddings and moderations are cached. A request whose answer the server must store
    /// (<c>store: true</c>; a response unless it says <c>store: false</c>) is never answered from the cache.
    /// </summary>
    public bool CacheAll { get; set; }

    /// <summary>
    /// The prefix of the keys in the cache, which separates them from keys of other applications. Default: <c>openai:</c>.
    /// </summary>
    public string KeyPrefix { get; set; } = "openai:";

    /// <summary>
    /// The headers whose values are part of the key, in addition to the address and the body. Default: <c>OpenAI-Organization</c>,
    /// <c>OpenAI-Project</c> and <c>OpenAI-Beta</c>. Headers with the API key are not needed here: <see cref="ShareAcrossApiKeys"/> covers
    /// them.
    /// </summary>
    public IList<string> VaryByHeaders { get; } = ["OpenAI-Organization", "OpenAI-Project", "OpenAI-Beta"];

    /// <summary>
    /// Whether an answer to a request with one API key may be returned to a request with another. Default: <see langword="false"/>, the API
    /// key is part of the hash that is the key of the entry. Access tokens, such as those of Entra ID, change every hour: with them, cached
    /// answers are found for longer only when this is set; use <see cref="KeyPrefix"/> then to separate callers that must not share
    /// answers.
    /// </summary>
    public bool ShareAcrossApiKeys { get; set; }

    /// <summary>
    /// How long to wait for the cache; afterwards, the call continues without it. Default: 2 seconds.
    /// <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> sets no limit.
    /// </summary>
    public TimeSpan CacheTimeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>Copies the options, so that later changes have no effect on the cache.</summary>
    internal AnswerCacheOptions Copy()
    {
        if (Expiration <= TimeSpan.Zero)
            throw new ArgumentException(FormattableString.Invariant($"AnswerCacheOptions.Expiration: {Expiration} is not positive."));
        if (MaxEntryBytes <= 0)
            throw new ArgumentException(FormattableString.Invariant($"AnswerCacheOptions.MaxEntryBytes: {MaxEntryBytes} is not positive."));
        if (KeyPrefix is null)
            throw new ArgumentException("AnswerCacheOptions.KeyPrefix: the value must not be null.");
        if (CacheTimeout != Timeout.InfiniteTimeSpan && (CacheTimeout <= TimeSpan.Zero || CacheTimeout.TotalMilliseconds > int.MaxValue))
            throw new ArgumentException($"AnswerCacheOptions.CacheTimeout: {CacheTimeout} must be positive and less than 24 days, or Timeout.InfiniteTimeSpan.");
        var copy = new AnswerCacheOptions
        {
            Expiration = Expiration,
            MaxEntryBytes = MaxEntryBytes,
            CacheAll = CacheAll,
            KeyPrefix = KeyPrefix,
            CacheTimeout = CacheTimeout,
            ShareAcrossApiKeys = ShareAcrossApiKeys,
        };
        copy.VaryByHeaders.Clear();
        foreach (var name in VaryByHeaders)
            copy.VaryByHeaders.Add(name ?? throw new ArgumentException("AnswerCacheOptions.VaryByHeaders: the list must not contain null."));
        return copy;
    }
}
