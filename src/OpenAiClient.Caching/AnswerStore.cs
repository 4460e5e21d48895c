using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;

namespace OpenAi.Caching;

/// <summary>Reads and writes the cache. A cache that fails or hangs counts as empty, and writes to it are dropped.</summary>
internal sealed class AnswerStore(IDistributedCache cache, AnswerCacheOptions options, ILogger logger, TimeProvider time)
{
    private readonly DistributedCacheEntryOptions _entry = new() { AbsoluteExpirationRelativeToNow = options.Expiration };

    public async ValueTask<CachedAnswer?> FindAsync(string key, CancellationToken cancellationToken)
    {
        try
        {
            var bytes = await cache.GetAsync(key, cancellationToken).WaitAsync(options.CacheTimeout, time, cancellationToken).ConfigureAwait(false);
            return bytes is null ? null : CachedAnswer.Read(bytes);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotRead(logger, exception);
            return null;
        }
    }

    public async ValueTask KeepAsync(string key, CachedAnswer answer, CancellationToken cancellationToken)
    {
        try
        {
            await cache.SetAsync(key, answer.ToBytes(), _entry, cancellationToken).WaitAsync(options.CacheTimeout, time, cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            Log.NotKept(logger, exception);
        }
    }
}
