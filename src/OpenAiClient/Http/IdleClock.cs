namespace OpenAi.Http;

/// <summary>Cancels a wait that lasts too long. It runs only while somebody waits, so a slow reader is not punished.</summary>
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

    /// <summary>How long a wait may last.</summary>
    public TimeSpan Limit { get; private set; }

    /// <summary>Which of a call's limits that is.</summary>
    public TimeoutLimit Kind { get; private set; }

    public CancellationToken Token { get; }

    public bool Expired => Volatile.Read(ref _state) == Over;

    /// <summary>Sets another limit for the waits that are still to come.</summary>
    public void Become(TimeoutLimit kind, TimeSpan limit) => (Kind, Limit) = (kind, limit);

    /// <summary>Starts the clock; one that runs already goes on from where it is.</summary>
    public void Start()
    {
        if (Limit == Timeout.InfiniteTimeSpan || Volatile.Read(ref _state) != Stopped)
            return;
        _timer ??= _time.CreateTimer(static clock => ((IdleClock)clock!).Expire(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        Volatile.Write(ref _startedAt, _time.GetTimestamp());
        Volatile.Write(ref _state, Running);
        _timer.Change(Limit, Timeout.InfiniteTimeSpan);
    }

    /// <summary>There was a sign of life: a wait that is on begins anew.</summary>
    public void Restart()
    {
        // The timer finds out when it comes.
        if (Volatile.Read(ref _state) == Running)
            Volatile.Write(ref _startedAt, _time.GetTimestamp());
    }

    public void Stop()
    {
        if (Interlocked.CompareExchange(ref _state, Stopped, Running) == Running)
            _timer!.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    /// <summary>Ends the wait for another reason than time.</summary>
    public void Cancel()
    {
        try
        {
            _source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The wait ended while its end was already on its way; nobody is left to be told.
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
        // A timer may come late: for a wait that is over, while the next one has already begun.
        var left = Limit - _time.GetElapsedTime(Volatile.Read(ref _startedAt));
        if (left > TimeSpan.Zero)
            _timer!.Change(TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)), Timeout.InfiniteTimeSpan);
        else if (Interlocked.CompareExchange(ref _state, Over, Running) == Running)
            Cancel();
    }
}
