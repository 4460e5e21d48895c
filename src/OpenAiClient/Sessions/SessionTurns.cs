using System.Threading.RateLimiting;
using OpenAi.Http;

namespace OpenAi.Sessions;

/// <summary>Serializes the calls of a session: one runs at a time, in the order of the calls.</summary>
#pragma warning disable CA1001 // The limiter owns no resources but its queue, and a session is not disposed.
internal sealed class SessionTurns
#pragma warning restore CA1001
{
    private readonly ConcurrencyLimiter _turns = new(new()
    {
        PermitLimit = 1,
        QueueLimit = int.MaxValue,
        QueueProcessingOrder = QueueProcessingOrder.OldestFirst,
    });

    /// <summary>Waits for the previous calls; disposing the returned lease lets the next call begin.</summary>
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
