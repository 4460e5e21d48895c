namespace OpenAi.Http;

/// <summary>Cancels a wait that lasts too long. It runs only while somebody waits, so a slow reader is not punished.</summary>
internal sealed class IdleClock : IDisposable
{
    private readonly TimeSpan _limit;
    private readonly CancellationTokenSource _source;
    private readonly ITimer? _timer;
    private bool _running;

    public IdleClock(TimeSpan limit, TimeProvider time, CancellationToken token)
    {
        _limit = limit;
        _source = CancellationTokenSource.CreateLinkedTokenSource(token);
        Token = _source.Token;
        if (limit != Timeout.InfiniteTimeSpan)
            _timer = time.CreateTimer(static clock => ((IdleClock)clock!).Expire(), this, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public CancellationToken Token { get; }

    public bool Expired { get; private set; }

    /// <summary>Starts the clock; one that runs already goes on from where it is.</summary>
    public void Start()
    {
        if (_running)
            return;
        _running = true;
        _timer?.Change(_limit, Timeout.InfiniteTimeSpan);
    }

    public void Stop()
    {
        if (!_running)
            return;
        _running = false;
        _timer?.Change(Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
    }

    public void Dispose()
    {
        _timer?.Dispose();
        _source.Dispose();
    }

    private void Expire()
    {
        Expired = true;
        try
        {
            _source.Cancel();
        }
        catch (ObjectDisposedException)
        {
            // The wait ended while the timer was already on its way; nobody is left to be told.
        }
    }
}
