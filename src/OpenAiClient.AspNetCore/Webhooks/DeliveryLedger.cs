using System.Collections.Concurrent;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Logging;

namespace OpenAi.AspNetCore;

/// <summary>
/// Stores which deliveries were handled and which are being handled. Within the process this is certain; between machines it depends on the
/// cache, whose entry expires if a machine stops while it handles a delivery.
/// </summary>
internal sealed class DeliveryLedger(IDistributedCache cache, OpenAiWebhookOptions options, ILogger logger)
{
    private static readonly byte[] _underWay = "under way"u8.ToArray();
    private static readonly byte[] _handled = "handled"u8.ToArray();

    private readonly ConcurrentDictionary<string, byte> _here = new(StringComparer.Ordinal);

    /// <summary>Handles a delivery unless it was handled or is being handled.</summary>
    /// <returns>The status of the response.</returns>
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
            // The event is handled, even if the server has disconnected.
            await KeepAsync(id, () => cache.SetAsync(key, _handled, new() { AbsoluteExpirationRelativeToNow = options.KeepsDeliveriesFor }, CancellationToken.None)).ConfigureAwait(false);
            return StatusCodes.Status200OK;
        }
        finally
        {
            _here.TryRemove(id, out _);
        }
    }

    // A failure of the cache must not hide the result of the handler.
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
