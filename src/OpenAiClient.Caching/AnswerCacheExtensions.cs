using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OpenAi.Caching;

/// <summary>Puts a cache of answers into a client, and tells which answers come from it.</summary>
public static class AnswerCacheExtensions
{
    /// <summary>
    /// Lets the clients made with these options answer repeated requests from a cache; <see cref="AnswerCacheHandler"/> says
    /// which. With dependency injection, <c>services.AddOpenAiClient().AddAnswerCache()</c> does the same.
    /// </summary>
    /// <param name="options">The client's options; not for clients over an <see cref="HttpClient"/> of the caller's, which takes an <see cref="AnswerCacheHandler"/> itself.</param>
    /// <param name="cache">Where answers are kept. Default: the memory of this process, 200 MB at most, for all clients made with these options.</param>
    /// <param name="cacheOptions">What is kept, and how long. Default: the defaults.</param>
    /// <returns>The options, for the next call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option of the cache cannot be used; the message names it.</exception>
    public static OpenAiClientOptions UseAnswerCache(this OpenAiClientOptions options, IDistributedCache? cache = null, AnswerCacheOptions? cacheOptions = null)
    {
        ArgumentNullException.ThrowIfNull(options);
        var store = cache ?? new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions()));
        var copy = (cacheOptions ?? new()).Copy();
        var wrap = options.WrapHandler;
        options.WrapHandler = handler => new AnswerCacheHandler(store, copy, options.LoggerFactory?.CreateLogger<AnswerCacheHandler>(), options.TimeProvider)
        {
            InnerHandler = wrap is null ? handler : wrap(handler),
        };
        return options;
    }

    /// <summary>Whether an answer was read from the cache, and the server not asked.</summary>
    /// <param name="info">How the answer came.</param>
    /// <returns>Whether it was.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="info"/> is <see langword="null"/>.</exception>
    public static bool IsFromCache(this ResponseInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        return info.Header(AnswerCacheHandler.Header) == AnswerCacheHandler.Hit;
    }
}
