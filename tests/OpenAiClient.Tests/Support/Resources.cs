namespace OpenAi.Tests.Support;

/// <summary>What the process holds on to, after everything that is let go of has been collected.</summary>
internal sealed record Resources(long Memory, int Handles, long Timers)
{
    public static Resources Now()
    {
        // Finalizers release what other objects hold, hence more than once.
        for (var i = 0; i < 3; i++)
        {
            GC.Collect(GC.MaxGeneration, GCCollectionMode.Forced, blocking: true, compacting: true);
            GC.WaitForPendingFinalizers();
        }
        // Other systems do not show a process its handles as files.
        var handles = Directory.Exists("/proc/self/fd") ? Directory.GetFiles("/proc/self/fd").Length : 0;
        return new(GC.GetTotalMemory(forceFullCollection: true), handles, Timer.ActiveCount);
    }

    /// <summary>Fails when much more is held than before.</summary>
    /// <param name="before">What was held then.</param>
    /// <param name="connections">How many connections a pool may have come to keep since.</param>
    public void AssertLevelSince(Resources before, int connections = 0)
    {
        Assert.InRange(Memory - before.Memory, long.MinValue, 2 * 1024 * 1024);
        // The server is in this process, too, so that a connection has both its ends here.
        Assert.InRange(Handles - before.Handles, int.MinValue, 16 + (2 * connections));
        Assert.InRange(Timers - before.Timers, long.MinValue, 16);
    }

    public override string ToString() => $"{Memory / 1048576.0:F1} MiB, {Handles} handles, {Timers} timers";
}
