namespace OpenAi;

/// <summary>A pause that all calls of a pool make together, until the latest time that any of them was told.</summary>
internal sealed class SharedPause(TimeProvider time)
{
    private readonly long _start = time.GetTimestamp();
    private long _untilTicks;

    /// <summary>Makes the pause last at least this long from now.</summary>
    public void Extend(TimeSpan delay)
    {
        var until = time.GetElapsedTime(_start).Ticks + delay.Ticks;
        long known;
        do
            known = Volatile.Read(ref _untilTicks);
        while (until > known && Interlocked.CompareExchange(ref _untilTicks, until, known) != known);
    }

    /// <summary>Waits until the pause is over, also when it grows meanwhile.</summary>
    public async ValueTask WaitAsync(CancellationToken token)
    {
        // Timers count whole milliseconds; a server is not asked earlier than it wished.
        while (TimeSpan.FromTicks(Volatile.Read(ref _untilTicks)) - time.GetElapsedTime(_start) is var left && left > TimeSpan.Zero)
            await Task.Delay(TimeSpan.FromMilliseconds(Math.Ceiling(left.TotalMilliseconds)), time, token).ConfigureAwait(false);
    }
}
