using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenAi.Caching;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds a cache of answers to a client of a service container.</summary>
public static class AnswerCacheHttpClientBuilderExtensions
{
    /// <summary>
    /// Lets a client answer repeated requests from the container's <see cref="IDistributedCache"/>; when none is registered, before or
    /// after this call, from the memory of this process.
    /// </summary>
    /// <param name="builder">The result of <c>AddOpenAiClient</c>.</param>
    /// <param name="configure">Changes the options of the cache. Default: the defaults of each option.</param>
    /// <returns>The builder, for further calls.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.Caching;
    ///
    /// builder.Services.AddOpenAiClient().AddAnswerCache(cache =&gt; cache.Expiration = TimeSpan.FromHours(1));
    /// </code>
    /// </example>
    public static IHttpClientBuilder AddAnswerCache(this IHttpClientBuilder builder, Action<AnswerCacheOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Services.AddDistributedMemoryCache();
        var options = builder.Services.AddOptions<AnswerCacheOptions>(builder.Name);
        if (configure is not null)
            options.Configure(configure);
        return builder.AddHttpMessageHandler(provider => new AnswerCacheHandler(
            provider.GetRequiredService<IDistributedCache>(),
            provider.GetRequiredService<IOptionsMonitor<AnswerCacheOptions>>().Get(builder.Name),
            provider.GetService<ILogger<AnswerCacheHandler>>(),
            provider.GetService<TimeProvider>()));
    }
}
