namespace OpenAi.Tests.Support;

/// <summary>
/// A clock that runs a hundred times faster during waits of a third of a second to nine seconds: the waits before retries, and waits that
/// cannot be configured. The shorter and longer limits of a test are not affected.
/// </summary>
internal sealed class HastyClock : TimeProvider
{
    private static readonly TimeSpan _from = TimeSpan.FromSeconds(0.33);
    private static readonly TimeSpan _to = TimeSpan.FromSeconds(9);

    private long _skipped;

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override long GetTimestamp() => System.GetElapsedTime(0, System.GetTimestamp()).Ticks + Interlocked.Read(ref _skipped);

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new HastyTimer(this, callback, state);
        timer.Change(dueTime, period);
        return timer;
    }

    private sealed class HastyTimer : ITimer
    {
        private readonly ITimer _inner;
        private TimeSpan _skip;

        public HastyTimer(HastyClock clock, TimerCallback callback, object? state) =>
            _inner = System.CreateTimer(
                _ =>
                {
                    Interlocked.Add(ref clock._skipped, _skip.Ticks);
                    callback(state);
                },
                null,
                Timeout.InfiniteTimeSpan,
                Timeout.InfiniteTimeSpan);

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            var isHasty = dueTime > _from && dueTime < _to;
            _skip = isHasty ? dueTime * 0.99 : TimeSpan.Zero;
            return _inner.Change(dueTime - _skip, period);
        }

        public void Dispose() => _inner.Dispose();

        public ValueTask DisposeAsync() => _inner.DisposeAsync();
    }
}
