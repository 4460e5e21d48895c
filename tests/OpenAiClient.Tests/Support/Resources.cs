namespace OpenAi.Tests.Support;

/// <summary>The resources that the process holds after garbage collection.</summary>
internal sealed record Resources(long Memory, int Handles, long Timers)
{
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

    /// <summary>Fails when much more is held than before.</summary>
    /// <param name="before">The resources held before.</param>
    /// <param name="connections">The number of connections that a pool may have added since then.</param>
    public void AssertLevelSince(Resources before, int connections = 0)
    {
        Assert.InRange(Memory - before.Memory, long.MinValue, 2 * 1024 * 1024);
        // The server is in the same process, so each connection has both its ends here.
        Assert.InRange(Handles - before.Handles, int.MinValue, 16 + (2 * connections));
        Assert.InRange(Timers - before.Timers, long.MinValue, 16);
    }

    public override string ToString() => $"{Memory / 1048576.0:F1} MiB, {Handles} handles, {Timers} timers";
}
