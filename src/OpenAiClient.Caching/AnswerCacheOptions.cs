namespace OpenAi.Caching;

/// <summary>What is kept in the cache, and how long. The cache takes a copy.</summary>
public sealed class AnswerCacheOptions
{
    /// <summary>How long an answer is kept. Default: one day. <see langword="null"/> leaves it to the cache.</summary>
    public TimeSpan? Expiration { get; set; } = TimeSpan.FromDays(1);

    /// <summary>The largest body that is kept, in bytes; larger ones pass by. Default: 4 MiB.</summary>
    public int MaxEntryBytes { get; set; } = 4 * 1024 * 1024;

    /// <summary>
    /// Whether answers are kept that would be different another time. Default: <see langword="false"/>, only those to
    /// requests with a temperature of 0 or a seed, embeddings and moderations. What the server is to store
    /// (<c>store: true</c>; a response unless it says <c>store: false</c>) is never answered from the cache.
    /// </summary>
    public bool CacheAll { get; set; }

    /// <summary>What the keys in the cache begin with, to tell them from those of others. Default: <c>openai:</c>.</summary>
    public string KeyPrefix { get; set; } = "openai:";

    /// <summary>
    /// The headers whose values make requests different, besides address and body. Default: <c>OpenAI-Organization</c>,
    /// <c>OpenAI-Project</c> and <c>OpenAI-Beta</c>. Those that carry the API key need not be among them:
    /// <see cref="ShareAcrossApiKeys"/> decides on them.
    /// </summary>
    public IList<string> VaryByHeaders { get; } = ["OpenAI-Organization", "OpenAI-Project", "OpenAI-Beta"];

    /// <summary>
    /// Whether answers to one API key may be given to requests with another. Default: <see langword="false"/>, the key is part
    /// of the hash that is the entry's key. Access tokens, such as those of Entra ID, change by the hour: with them, answers
    /// are found again for longer only when this is set, and a <see cref="KeyPrefix"/> tells apart who may not share.
    /// </summary>
    public bool ShareAcrossApiKeys { get; set; }

    /// <summary>How long to wait for the cache; after that, the call goes on as if it were not there. Default: 2 seconds. <see cref="System.Threading.Timeout.InfiniteTimeSpan"/> waits as long as it takes.</summary>
    public TimeSpan CacheTimeout { get; set; } = TimeSpan.FromSeconds(2);

    /// <summary>The options in use, which later changes do not reach.</summary>
    internal AnswerCacheOptions Copy()
    {
        if (Expiration <= TimeSpan.Zero)
            throw new ArgumentException($"AnswerCacheOptions.Expiration: {Expiration} is not positive.");
        if (MaxEntryBytes <= 0)
            throw new ArgumentException($"AnswerCacheOptions.MaxEntryBytes: {MaxEntryBytes} is not positive.");
        if (KeyPrefix is null)
            throw new ArgumentException("AnswerCacheOptions.KeyPrefix: it must not be null.");
        if (CacheTimeout != Timeout.InfiniteTimeSpan && (CacheTimeout <= TimeSpan.Zero || CacheTimeout.TotalMilliseconds > int.MaxValue))
            throw new ArgumentException($"AnswerCacheOptions.CacheTimeout: {CacheTimeout} is neither positive and under 24 days nor Timeout.InfiniteTimeSpan.");
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
            copy.VaryByHeaders.Add(name ?? throw new ArgumentException("AnswerCacheOptions.VaryByHeaders: a name is null."));
        return copy;
    }
}
