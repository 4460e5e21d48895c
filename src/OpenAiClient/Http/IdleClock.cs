namespace OpenAi.Http;

/// <summary>Cancels a wait that takes too long. The clock runs only during a wait, so a slow reader causes no timeout.</summary>
internal sealed class IdleClock : IDisposable
{
    private const int Stopped = 0;
    private const int Running = 1;
    private const int Over = 2;

    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _source;
    private ITimer? _timer;
    private long _startedAt;
    private int _state;

    public IdleClock(TimeSpan limit, TimeProvider time, CancellationToken token, TimeoutLimit kind = TimeoutLimit.StreamIdle)
    {
        Limit = limit;
        Kind = kind;
        _time = time;
        _source = CancellationTokenSource.CreateLinkedTokenSource(token);
        Token = _source.Token;
    }

    /// <summary>The maximum duration of a wait.</summary>
    public TimeSpan Limit { get; private set; }

    /// <summary>The timeout that the limit belongs to.</summary>
    public TimeoutLimit Kind { get; private set; }

    public CancellationToken Token { get; }

    public bool Expired => Volatile.Read(ref _state) == Over;

    /// <summary>Sets another limit for the following waits.</summary>
    public void Become(TimeoutLimit kind, TimeSpan limit) => (Kind, Limit) = (kind, limit);

    /// <summary>Starts the clock; if it is running, it continues.</summary>
    public void Start()
    {
        if (Limit == Timeout.InfiniteTimeSpan || Volatile.Read(ref _state) != Stopped)
            return;
        _timer ??= _time.CreateTimer(static clock => ((IdleClock)clock!).Expire(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Volatile.Write(ref _startedAt, _time.GetTimestamp());
        Volatile.Write(ref _state, Running);
        _timer.Change(Limit, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Restarts the clock of the current wait, because data has arrived.</summary>
    public void Restart()
    {
        // The timer compares with the new start when it fires.
        if (Volatile.Read(ref _state) == Running)
            Volatile.Write(ref _startedAt, _time.GetTimestamp());
    }

    public void Stop()
    {
        if (Interlocked.CompareExchange(ref _state, Stopped, Running) == Running)
            _timer!.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Ends the wait for a reason other than the timeout.</summary>
    public void Cancel()
    {
        try
        {
            _source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The wait ended while its cancellation was in progress; there is nothing left to cancel.
        }
    }

    public void Dispose()
    {
        _timer?.Dispose();
        _source.Dispose();
    }

    private void Expire()
    {
        if (Volatile.Read(ref _state) != Running)
            return;
        // A timer may fire late: for a wait that has ended, while the next one is already running.
        var left = Limit - _time.GetElapsedTime(Volatile.Read(ref _startedAt));
        if (left > TimeSpan.Zero)
            _timer!.Change(TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)), Timeout.InfiniteTimeSpan);
        else if (Interlocked.CompareExchange(ref _state, Over, Running) == Running)
            Cancel();
    }
}
