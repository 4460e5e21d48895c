namespace OpenAi.Tests.Large;

/// <summary>The increase of the process's memory while code runs, sampled every 20 ms.</summary>
internal sealed record MemoryWatch(long HeapRise, long WorkingSetRise, long Allocated, TimeSpan Elapsed)
{
    public static async Task<MemoryWatch> DuringAsync(Func<Task> action)
    {
        var heap = GC.GetTotalMemory(forceFullCollection: true);
        var workingSet = Environment.WorkingSet;
        var allocated = GC.GetTotalAllocatedBytes(precise: true);
        var clock = System.Diagnostics.Stopwatch.StartNew();
        long maxHeap = 0;
        long maxWorkingSet = 0;
        using var done = new CancellationTokenSource();
        var sampling = Task.Run(async () =>
        {
            while (!done.IsCancellationRequested)
            {
                maxHeap = Math.Max(maxHeap, GC.GetTotalMemory(forceFullCollection: false));
                maxWorkingSet = Math.Max(maxWorkingSet, Environment.WorkingSet);
                await Task.Delay(20, CancellationToken.None);
            }
        });
        await action();
        clock.Stop();
        await done.CancelAsync();
        await sampling;
        return new(maxHeap - heap, maxWorkingSet - workingSet, GC.GetTotalAllocatedBytes(precise: true) - allocated, clock.Elapsed);
    }

    public override string ToString() =>
        $"heap +{Mebibytes(HeapRise)} MiB at its peak, working set +{Mebibytes(WorkingSetRise)} MiB, {Mebibytes(Allocated)} MiB allocated in all, {Elapsed.TotalSeconds:F1} s";

    private static string Mebibytes(long bytes) => (bytes / 1048576.0).ToString("F1", System.Globalization.CultureInfo.InvariantCulture);
}
