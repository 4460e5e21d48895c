namespace OpenAi.Http;

/// <summary>Cancels a wait that lasts too long. It runs only while somebody waits, so a slow reader is not punished.</summary>
internal sealed class IdleClock : IDisposable
{
    private const int Stopped = 0;
    private const int Running = 1;
    private const int Over = 2;

    private readonly TimeSpan _limit;
    private readonly TimeProvider _time;
    private readonly CancellationTokenSource _source;
    private readonly ITimer? _timer;
    private long _startedAt;
    private int _state;

    public IdleClock(TimeSpan limit, TimeProvider time, CancellationToken token)
    {
        _limit = limit;
        _time = time;
        _source = CancellationTokenSource.CreateLinkedTokenSource(token);
        Token = _source.Token;
        if (limit != Timeout.InfiniteTimeSpan)
            _timer = time.CreateTimer(static clock => ((IdleClock)clock!).Expire(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public CancellationToken Token { get; }

    public bool Expired => Volatile.Read(ref _state) == Over;

    /// <summary>Starts the clock; one that runs already goes on from where it is.</summary>
    public void Start()
    {
        if (_timer is null || Volatile.Read(ref _state) != Stopped)
            return;
        Volatile.Write(ref _startedAt, _time.GetTimestamp());
        Volatile.Write(ref _state, Running);
        _timer.Change(_limit, Timeout.InfiniteTimeSpan);
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
        var left = _limit - _time.GetElapsedTime(Volatile.Read(ref _startedAt));
        if (left > TimeSpan.Zero)
            _timer!.Change(TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)), Timeout.InfiniteTimeSpan);
        else if (Interlocked.CompareExchange(ref _state, Over, Running) == Running)
            Cancel();
    }
}
