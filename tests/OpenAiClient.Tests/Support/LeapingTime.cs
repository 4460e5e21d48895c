namespace OpenAi.Tests.Support;

/// <summary>A clock that leaps to the end of every wait up to <paramref name="leap"/>, and remembers those waits.</summary>
internal sealed class LeapingTime(TimeSpan leap) : TimeProvider
{
    private readonly Lock _gate = new();
    private readonly List<Timer> _timers = [];
    private DateTimeOffset _now = DateTimeOffset.UnixEpoch;

    public List<TimeSpan> Waits { get; } = [];

    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    public override DateTimeOffset GetUtcNow() => _now;

    public override long GetTimestamp() => _now.Ticks;

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new Timer(this, () => callback(state));
        timer.Change(dueTime, period);
        return timer;
    }

    private void Set(Timer timer, TimeSpan due)
    {
        lock (_gate)
        {
            _timers.Remove(timer);
            if (due == Timeout.InfiniteTimeSpan)
                return;
            timer.At = _now + due;
            _timers.Add(timer);
            if (due > leap)
                return;
            Waits.Add(due);
        }
        ThreadPool.QueueUserWorkItem(_ => LeapTo(timer.At));
    }

    private void LeapTo(DateTimeOffset time)
    {
        Timer[] due;
        lock (_gate)
        {
            _now = time > _now ? time : _now;
            due = [.. _timers.Where(timer => timer.At <= _now).OrderBy(static timer => timer.At)];
            _timers.RemoveAll(timer => due.Contains(timer));
        }
        foreach (var timer in due)
            timer.Fire();
    }

    private sealed class Timer(LeapingTime time, Action fire) : ITimer
    {
        public DateTimeOffset At { get; set; }

        public void Fire() => fire();

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            time.Set(this, dueTime);
            return true;
        }

        public void Dispose() => time.Set(this, Timeout.InfiniteTimeSpan);

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
