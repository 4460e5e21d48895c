using System.Threading.RateLimiting;
using OpenAi.Http;

namespace OpenAi.Sessions;

/// <summary>Lets the calls of a session wait for each other: one at a time, in the order they came.</summary>
#pragma warning disable CA1001 // The limiter holds nothing but its queue, and a conversation needs no end.
internal sealed class SessionTurns
#pragma warning restore CA1001
{
    private readonly ConcurrencyLimiter _turns = new(new()
    {
        PermitLimit = 1,
        QueueLimit = int.MaxValue,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Waits for the calls before; disposing what it gives lets the next one begin.</summary>
    public async ValueTask<RateLimitLease> TakeAsync(CancellationToken callToken, CancellationToken enumerationToken)
    {
        using var linked = CancellationTokenSource.CreateLinkedTokenSource(callToken, enumerationToken);
        try
        {
            return await _turns.AcquireAsync(cancellationToken: linked.Token).ConfigureAwait(false);
        }
        catch (OperationCanceledException exception)
        {
            throw Cancellation.ByCaller("The call was cancelled by its caller.", exception, callToken, enumerationToken);
        }
    }
}
