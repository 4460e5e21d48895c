using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;

namespace OpenAi.AspNetCore;

/// <summary>
/// Knows which deliveries were handled and which are being handled. Within the process it knows for certain; of other machines it
/// knows what the cache says, which ends by itself should a machine die.
/// </summary>
internal sealed class DeliveryLedger(IDistributedCache cache, OpenAiWebhookOptions options, ILogger logger)
{
    private static readonly byte[] _underWay = "under way"u8.ToArray();
    private static readonly byte[] _handled = "handled"u8.ToArray();

    private readonly ConcurrentDictionary<string, byte> _here = new(StringComparer.Ordinal);

    /// <summary>Handles a delivery unless it was handled or is being handled.</summary>
    /// <returns>The status that answers it.</returns>
    public async Task<int> HandleOnceAsync(string id, Func<CancellationToken, Task> handle, CancellationToken token)
    {
        if (!_here.TryAdd(id, 0))
        {
            Log.WebhookUnderWay(logger, id);
            return StatusCodes.Status409Conflict;
        }
        try
        {
            var key = "openai-webhook:" + id;
            if (await cache.GetAsync(key, token).ConfigureAwait(false) is { } known)
            {
                if (known.AsSpan().SequenceEqual(_handled))
                {
                    Log.WebhookKnown(logger, id);
                    return StatusCodes.Status200OK;
                }
                Log.WebhookUnderWay(logger, id);
                return StatusCodes.Status409Conflict;
            }
            await cache.SetAsync(key, _underWay, new() { AbsoluteExpirationRelativeToNow = options.HandlingTime }, token).ConfigureAwait(false);
            try
            {
                await handle(token).ConfigureAwait(false);
            }
            catch
            {
                await KeepAsync(id, () => cache.RemoveAsync(key, CancellationToken.None)).ConfigureAwait(false);
                throw;
            }
            // It is done, whether or not the server still listens.
            await KeepAsync(id, () => cache.SetAsync(key, _handled, new() { AbsoluteExpirationRelativeToNow = options.KeepsDeliveriesFor }, CancellationToken.None)).ConfigureAwait(false);
            return StatusCodes.Status200OK;
        }
        finally
        {
            _here.TryRemove(id, out _);
        }
    }

    // A cache that fails here must not hide how the handler ended.
    private async Task KeepAsync(string id, Func<Task> keep)
    {
        try
        {
            await keep().ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            Log.WebhookNotKept(logger, id, exception);
        }
    }
}
