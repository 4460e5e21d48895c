using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;
using OpenAi.Caching;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Puts a cache of answers into a client that the container makes.</summary>
public static class AnswerCacheServiceCollectionExtensions
{
    /// <summary>
    /// Lets a client answer repeated requests from the container's <see cref="IDistributedCache"/>; when nobody registers
    /// one, before or after, from the memory of this process.
    /// </summary>
    /// <param name="builder">What <c>AddOpenAiClient</c> gave.</param>
    /// <param name="configure">Changes what is kept, and how long. Default: the defaults.</param>
    /// <returns>The builder, for the next call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="builder"/> is <see langword="null"/>.</exception>
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
