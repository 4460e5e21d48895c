using Microsoft.Extensions.Time.Testing;

namespace OpenAi.Tests.Support;

/// <summary>A <see cref="FakeTimeProvider"/> that records every wait, and can end short waits automatically.</summary>
internal class FakeTime() : FakeTimeProvider(new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero))
{
    private readonly Lock _gate = new();
    private readonly Lock _clock = new();
    private readonly List<TimeSpan> _waits = [];
    private readonly List<RecordedTimer> _pending = [];
    private readonly List<(TimeSpan Due, int Count, TaskCompletionSource Seen)> _watchers = [];

    /// <summary>Timers due within this time fire automatically, as if it had passed; others wait for <see cref="Advance"/>.</summary>
    public TimeSpan AutoAdvance { get; init; } = TimeSpan.Zero;

    /// <summary>The due times of the timers, in order.</summary>
    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (_gate)
                return [.. _waits];
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = new RecordedTimer(this);
        timer.Start(base.CreateTimer(
            fired =>
            {
                Forget(timer);
                callback(fired);
            },
            state,
            Timeout.InfiniteTimeSpan,
            Timeout.InfiniteTimeSpan));
        timer.Change(dueTime, period);
        return timer;
    }

    /// <summary>Completes when the given number of timers with exactly this due time are running.</summary>
    public Task PendingAsync(TimeSpan due, int count = 1)
    {
        lock (_gate)
        {
            if (Pending(due) >= count)
                return Task.CompletedTask;
            var seen = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
            _watchers.Add((due, count, seen));
            return seen.Task.WaitAsync(Patience.Limit);
        }
    }

    /// <summary>Advances the clock and fires the timers that are due.</summary>
    public new void Advance(TimeSpan by)
    {
        lock (_clock)
            base.Advance(by);
    }

    // One that is not armed yet would be due after the time to which the clock is advanced now.
    private int Pending(TimeSpan due) => _pending.Count(timer => timer.IsArmed && timer.Due == due);

    private void AdvanceTo(DateTimeOffset time)
    {
        // Two of these may run at once, and the slower one must not turn the clock back.
        lock (_clock)
        {
            if (time - GetUtcNow() is { Ticks: >= 0 } left)
                base.Advance(left);
        }
    }

    private void Record(RecordedTimer timer, TimeSpan due)
    {
        lock (_gate)
        {
            _pending.Remove(timer);
            (timer.Due, timer.IsArmed) = (due, false);
            _pending.Add(timer);
        }
    }

    private void Armed(RecordedTimer timer, TimeSpan due)
    {
        lock (_gate)
        {
            timer.IsArmed = true;
            _waits.Add(due);
            foreach (var watcher in _watchers.Where(watcher => Pending(watcher.Due) >= watcher.Count))
                watcher.Seen.TrySetResult();
        }
    }

    private void Forget(RecordedTimer timer)
    {
        lock (_gate)
            _pending.Remove(timer);
    }

    private sealed class RecordedTimer(FakeTime time) : ITimer
    {
        private ITimer? _inner;

        public TimeSpan Due { get; set; }

        public bool IsArmed { get; set; }

        public void Start(ITimer inner) => _inner = inner;

        public bool Change(TimeSpan dueTime, TimeSpan period)
        {
            if (dueTime == Timeout.InfiniteTimeSpan)
            {
                time.Forget(this);
                return _inner!.Change(dueTime, period);
            }
            time.Record(this, dueTime);
            var changed = _inner!.Change(dueTime, period);
            time.Armed(this, dueTime);
            if (dueTime <= time.AutoAdvance)
            {
                // Read after the change: another thread may advance the clock meanwhile, and this value is never too early.
                var at = time.GetUtcNow() + dueTime;
                ThreadPool.QueueUserWorkItem(_ => time.AdvanceTo(at));
            }
            return changed;
        }

        public void Dispose()
        {
            time.Forget(this);
            _inner!.Dispose();
        }

        public ValueTask DisposeAsync()
        {
            Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
