using BenchmarkDotNet.Attributes;
using OpenAi.Benchmarks.Contestants;

namespace OpenAi.Benchmarks.Measured;

/// <summary>One operation by all contestants, on canned bytes.</summary>
public abstract class Operation
{
    private readonly IContestant _official = Contestants.Official.OnCannedBytes();
    private readonly IContestant _ours = Contestants.Ours.OnCannedBytes();
    private readonly IContestant _dtos = Contestants.PlainDtos.OnCannedBytes();
    private readonly IContestant _hand = Contestants.HandWritten.OnCannedBytes();

    /// <summary>Checks that all contestants return the same numbers; a different number means that one skipped work.</summary>
    [GlobalSetup]
    public void Check()
    {
        // Some methods return a task, which is awaited here.
        var expected = RunAsync(_official).GetAwaiter().GetResult();
        foreach (var contestant in new[] { _ours, _dtos, _hand })
        {
            if (RunAsync(contestant).GetAwaiter().GetResult() is var number && number != expected)
                throw new InvalidOperationException($"{contestant.GetType().Name} returned {number}, but {expected} was expected.");
        }
    }

    [Benchmark(Baseline = true)]
    public Task<int> Official() => RunAsync(_official);

    [Benchmark]
    public Task<int> Ours() => RunAsync(_ours);

    [Benchmark]
    public Task<int> PlainDtos() => RunAsync(_dtos);

    [Benchmark]
    public Task<int> HandWritten() => RunAsync(_hand);

    protected abstract Task<int> RunAsync(IContestant contestant);
}
