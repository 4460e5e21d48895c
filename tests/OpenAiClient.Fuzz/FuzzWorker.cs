using System.Diagnostics;

namespace OpenAi.Fuzz;

/// <summary>What one thread is doing: its input, since when, and how many it has done.</summary>
internal sealed class FuzzWorker
{
    private readonly Dictionary<FuzzTarget, long> _counts = [];
    private long _since;

    public (FuzzTarget Target, byte[] Input)? Current { get; private set; }

    public long Count => _counts.Values.Sum();

    public long CountOf(FuzzTarget target) => _counts.GetValueOrDefault(target);

    public bool IsStuck(TimeSpan longest) => Interlocked.Read(ref _since) is > 0 and var since && Stopwatch.GetElapsedTime(since) > longest;

    public void Begin(FuzzTarget target, byte[] input)
    {
        Current = (target, input);
        Interlocked.Exchange(ref _since, Stopwatch.GetTimestamp());
    }

    public void End()
    {
        Interlocked.Exchange(ref _since, 0);
        var target = Current!.Value.Target;
        _counts[target] = _counts.GetValueOrDefault(target) + 1;
    }
}
