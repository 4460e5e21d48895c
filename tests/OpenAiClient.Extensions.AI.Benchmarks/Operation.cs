using BenchmarkDotNet.Attributes;

namespace OpenAi.Extensions.AI.Benchmarks;

/// <summary>One operation by both packages. Its number depends on the whole answer, so that nobody can leave work out.</summary>
public abstract class Operation
{
    /// <summary>Who answers otherwise than the other would be measured for other work.</summary>
    [GlobalSetup]
    public void Check()
    {
        var theirs = Theirs().GetAwaiter().GetResult();
        var ours = Ours().GetAwaiter().GetResult();
        if (theirs != ours || ours == 0)
            throw new InvalidOperationException($"{GetType().Name}: {theirs} of theirs, {ours} of ours.");
    }

    [Benchmark(Baseline = true)]
    public Task<int> Theirs() => AskTheirsAsync();

    [Benchmark]
    public Task<int> Ours() => AskOursAsync();

    protected abstract Task<int> AskTheirsAsync();

    protected abstract Task<int> AskOursAsync();
}
