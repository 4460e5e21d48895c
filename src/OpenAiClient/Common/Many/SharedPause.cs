namespace OpenAi;

/// <summary>A pause of all calls of a pool, until the latest time that any of them has set.</summary>
internal sealed class SharedPause(TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();
    private long _untilTicks;

    /// <summary>Extends the pause to at least this long from now.</summary>
    public void Extend(TimeSpan delay)
    {
        var until = time.GetElapsedTime(_start).Ticks + delay.Ticks;
        long known;
        do
            known = Volatile.Read(ref _untilTicks);
        while (until > known && Interlocked.CompareExchange(ref _untilTicks, until, known) != known);
    }

    /// <summary>Waits until the pause is over, even if it is extended meanwhile.</summary>
    public async ValueTask WaitAsync(CancellationToken token)
    {
        // Timers use whole milliseconds; rounding up ensures that no request is sent earlier than the server asked for.
        while (TimeSpan.FromTicks(Volatile.Read(ref _untilTicks)) - time.GetElapsedTime(_start) is var left && left > TimeSpan.Zero)
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)), time, token).ConfigureAwait(false);
    }
}
