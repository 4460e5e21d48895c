using OpenAi.Testing.Time;

namespace OpenAi.Testing;

/// <summary>
/// A clock for tests, shared by a <see cref="FakeOpenAi"/> and its clients. Waits pass at once: when a client waits before a retry or
/// between two polls, or when the server stalls for a time, the clock jumps to the end of the wait. Timeouts that lie in between end as
/// they would in real time, and a timeout that nothing waits for never ends by itself. Thread-safe.
/// </summary>
/// <remarks>
/// A wait is a <see cref="Task.Delay(TimeSpan, TimeProvider, CancellationToken)"/> with this clock, also in the tested code; all other timers
/// wait until the clock reaches them. The delay between the chunks of a stream is skipped and does not move the clock. The server's own
/// polling interval (<see cref="FakePolled.PollAfter"/>) is short; set it to <see langword="null"/> to test intervals and limits of polling.
/// </remarks>
/// <example>
/// <code>
/// using OpenAi.Testing;
///
/// var clock = new FakeClock();
/// await using var fake = FakeOpenAi.Start(new() { TimeProvider = clock });
/// using var client = fake.CreateClient();
/// fake.Fail(429, "rate_limit_exceeded", headers: ("retry-after", "20"));
///
/// await client.Chat.AskAsync("gpt-5.6-terra", "Hello");
///
/// Console.WriteLine(clock.Waits[0]); // 00:00:20, which took no time
/// </code>
/// </example>
public sealed class FakeClock : TimeProvider
{
    private static readonly DateTimeOffset _defaultStart = new(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly Lock _gate = new();
    private readonly DateTimeOffset _start;
    private readonly List<FakeTimer> _running = [];
    private readonly List<TimeSpan> _waits = [];
    private TimeSpan _elapsed;

    /// <summary>Creates a clock.</summary>
    /// <param name="start">Its first time. Default: the beginning of the year 2026, in UTC.</param>
    public FakeClock(DateTimeOffset? start = null) => _start = (start ?? _defaultStart).ToUniversalTime();

    /// <summary>
    /// Whether waits pass at once. Default: <see langword="true"/>; otherwise only <see cref="Advance"/> moves the clock.
    /// </summary>
    public bool SkipsWaits { get; init; } = true;

    /// <summary>A copy of the list of all waits so far, in their order, such as the delays before retries.</summary>
    public IReadOnlyList<TimeSpan> Waits
    {
        get
        {
            lock (_gate)
                return [.. _waits];
        }
    }

    /// <summary>UTC.</summary>
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    /// <summary>The ticks of a second: the number of <see cref="TimeSpan.TicksPerSecond"/>.</summary>
    public override long TimestampFrequency => TimeSpan.TicksPerSecond;

    /// <summary>Gets the current time of the clock.</summary>
    /// <returns>The time in UTC.</returns>
    public override DateTimeOffset GetUtcNow() => _start + Elapsed;

    /// <summary>Gets the time since the clock was created.</summary>
    /// <returns>The number of ticks.</returns>
    public override long GetTimestamp() => Elapsed.Ticks;

    /// <summary>Moves the clock on, and ends the waits and timeouts that it reaches, in their order.</summary>
    /// <param name="by">The time that passes.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="by"/> is negative.</exception>
    public void Advance(TimeSpan by)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(by, TimeSpan.Zero);
        AdvanceTo(Elapsed + by);
    }

    /// <summary>Creates a timer of this clock.</summary>
    /// <param name="callback">What is called when the clock reaches the timer.</param>
    /// <param name="state">The argument of the callback.</param>
    /// <param name="dueTime">The time until the first call.</param>
    /// <param name="period">The time between the calls.</param>
    /// <returns>The timer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="callback"/> is <see langword="null"/>.</exception>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        ArgumentNullException.ThrowIfNull(callback);
        var timer = new FakeTimer(this, callback, state);
        timer.Change(dueTime, period);
        if (dueTime != Timeout.InfiniteTimeSpan && IsWait(state))
            Wait(dueTime);
        return timer;
    }

    internal void Run(FakeTimer timer, TimeSpan dueTime, TimeSpan period)
    {
        lock (_gate)
        {
            _running.Remove(timer);
            if (dueTime == Timeout.InfiniteTimeSpan)
                return;
            (timer.Due, timer.Period) = (_elapsed + dueTime, period);
            _running.Add(timer);
        }
    }

    /// <summary>Whether a timer ends within a time from now.</summary>
    internal bool EndsWithin(TimeSpan time)
    {
        lock (_gate)
            return _running.Exists(timer => timer.Due <= _elapsed + time);
    }

    internal void Stop(FakeTimer timer)
    {
        lock (_gate)
            _running.Remove(timer);
    }

    private TimeSpan Elapsed
    {
        get
        {
            lock (_gate)
                return _elapsed;
        }
    }

    // The state of a timer of Task.Delay is a task without a result; WaitAsync, which is a timeout, has a task with a result.
    private static bool IsWait(object? state)
    {
        for (var type = state?.GetType(); type is not null && !type.IsGenericType; type = type.BaseType)
        {
            if (type == typeof(Task))
                return true;
        }
        return false;
    }

    private void Wait(TimeSpan time)
    {
        TimeSpan end;
        lock (_gate)
        {
            _waits.Add(time);
            end = _elapsed + time;
        }
        // Elsewhere, because who creates a timer does not expect its callbacks meanwhile.
        if (SkipsWaits)
            ThreadPool.QueueUserWorkItem(static jump => jump.Clock.AdvanceTo(jump.End), (Clock: this, End: end), preferLocal: false);
    }

    private void AdvanceTo(TimeSpan end)
    {
        while (Reached(end) is { } timer)
            timer.Fire();
    }

    // Moves the clock to the next timer up to the end, or to the end.
    private FakeTimer? Reached(TimeSpan end)
    {
        lock (_gate)
        {
            var next = _running.Where(timer => timer.Due <= end).MinBy(static timer => timer.Due);
            var now = next?.Due ?? end;
            _elapsed = now > _elapsed ? now : _elapsed;
            if (next is { Period: var period } && period > TimeSpan.Zero)
                next.Due += period;
            else if (next is not null)
                _running.Remove(next);
            return next;
        }
    }
}
