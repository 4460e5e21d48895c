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
    public void AssertLevelSince(Resources before)
    {
        Assert.InRange(Memory - before.Memory, long.MinValue, 2 * 1024 * 1024);
        Assert.InRange(Handles - before.Handles, int.MinValue, 16);
        Assert.InRange(Timers - before.Timers, long.MinValue, 16);
    }

    public override string ToString() => $"{Memory / 1048576.0:F1} MiB, {Handles} handles, {Timers} timers";
}
