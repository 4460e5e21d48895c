using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace OpenAi.Caching;

/// <summary>Adds a cache of answers to a client, and tells which answers come from it.</summary>
public static class AnswerCacheExtensions
{
    /// <summary>
    /// Lets the clients created with these options answer repeated requests from a cache; <see cref="AnswerCacheHandler"/> describes which
    /// requests. With dependency injection, <c>services.AddOpenAiClient().AddAnswerCache()</c> does the same.
    /// </summary>
    /// <param name="options">The client's options; not for clients that use an <see cref="HttpClient"/> of the caller, which takes an
    /// <see cref="AnswerCacheHandler"/> directly.</param>
    /// <param name="cache">The cache. Default: the memory of this process, at most 200 MB, shared by all clients created with these
    /// options.</param>
    /// <param name="cacheOptions">The options of the cache. Default: the defaults of each option.</param>
    /// <returns>The same options, for further calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="options"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException">An option of the cache is not valid; the message names it.</exception>
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

    /// <summary>Whether an answer comes from the cache and not from the server.</summary>
    /// <param name="info">The information about the answer.</param>
    /// <returns>Whether it comes from the cache.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="info"/> is <see langword="null"/>.</exception>
    public static bool IsFromCache(this ResponseInfo info)
    {
        ArgumentNullException.ThrowIfNull(info);
        return info.Header(AnswerCacheHandler.Header) == AnswerCacheHandler.Hit;
    }
}
