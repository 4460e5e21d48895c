namespace OpenAi;

/// <summary>Ends a pool of calls early: what runs goes on, and nothing new begins.</summary>
/// <param name="token">Cancels the waits of the pool, too.</param>
internal sealed class EarlyEnd(CancellationToken token) : IDisposable
{
    private readonly CancellationTokenSource _source = CancellationTokenSource.CreateLinkedTokenSource(token);
    private Exception? _reason;

    /// <summary>Why the pool ended; <see langword="null"/> while it goes on.</summary>
    public Exception? Reason => Volatile.Read(ref _reason);

    /// <summary>Cancels what waits for its beginning.</summary>
    public CancellationToken Token => _source.Token;

    /// <summary>Ends the pool, unless it has ended for another reason before.</summary>
    public Task BecauseOfAsync(Exception reason) =>
        Interlocked.CompareExchange(ref _reason, reason, null) is null ? _source.CancelAsync() : Task.CompletedTask;

    public void Dispose() => _source.Dispose();
}
