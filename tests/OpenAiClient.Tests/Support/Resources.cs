namespace OpenAi.Tests.Support;

/// <summary>The resources that the process holds after garbage collection.</summary>
internal sealed record Resources(long Memory, int Handles, long Timers)
{
    // Less than the smallest object: a call that leaves one behind is seen.
    private const int BytesPerCall = 16;

    public static Resources Now()
    {
        // Finalizers release objects that others hold, so that one collection is not enough.
        for (var i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }
        // Other systems do not list the handles of a process as files.
        var handles = Directory.Exists("/proc/self/fd") ? Directory.GetFiles("/proc/self/fd").Length : 0;
        return new(GC.GetTotalMemory(forceFullCollection: true), handles, Timer.ActiveCount);
    }

    /// <summary>Measures before the first of several rounds of calls, and after each one.</summary>
    public static async Task<IReadOnlyList<Resources>> LevelsAsync(int rounds, Func<Task> round)
    {
        var levels = new List<Resources> { Now() };
        for (var i = 0; i < rounds; i++)
        {
            await round();
            levels.Add(Now());
        }
        return levels;
    }

    /// <summary>Fails when every round of calls left something behind.</summary>
    /// <param name="levels">The resources before the first round, and after each one.</param>
    /// <param name="calls">The number of calls of a round.</param>
    /// <param name="connections">The number of connections that a pool may have added since the first level.</param>
    public static void AssertLevel(IReadOnlyList<Resources> levels, int calls, int connections = 0)
    {
        // Pools and buffers widen once, at a peak that chance sets; what calls leave behind, each round does.
        var leastGrowth = levels.Zip(levels.Skip(1), static (before, after) => after.Memory - before.Memory).Min();
        Assert.InRange(leastGrowth, long.MinValue, Math.Max(256 * 1024, BytesPerCall * calls));
        // The server is in the same process, so each connection has both its ends here.
        Assert.InRange(levels[^1].Handles - levels[0].Handles, int.MinValue, 16 + (2 * connections));
        Assert.InRange(levels[^1].Timers - levels[0].Timers, long.MinValue, 16);
    }

    public override string ToString() => $"{Memory / 1048576.0:F1} MiB, {Handles} handles, {Timers} timers";
}
