using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using OpenAi.Fuzz.Generation;

namespace OpenAi.Fuzz;

/// <summary>Makes and checks inputs on several threads until their number or the time is reached.</summary>
internal sealed class FuzzRun(FuzzOptions options, FuzzTarget[] targets)
{
    private const int MostFailures = 5;

    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(20);

    private readonly FuzzTarget[] _turns = [.. targets.SelectMany(static target => Enumerable.Repeat(target, target.Weight))];
    private readonly ConcurrentDictionary<string, (string Text, byte[] Input)> _failures = new();
    private readonly FuzzWorker[] _workers = [.. Enumerable.Range(0, options.Workers).Select(static _ => new FuzzWorker())];
    private long _next = -1;

    /// <summary>Runs; returns whether nothing failed.</summary>
    public bool Run()
    {
        if (options.Count == 0)
            return true;
        var clock = Stopwatch.StartNew();
        var threads = _workers.Select(worker => new Thread(() => Work(worker, clock)) { IsBackground = true }).ToArray();
        foreach (var thread in threads)
            thread.Start();
        foreach (var thread in threads)
        {
            while (!thread.Join(TimeSpan.FromSeconds(1)))
            {
                if (_workers.FirstOrDefault(static worker => worker.IsStuck(_longest)) is { } stuck)
                    return Report(clock.Elapsed, stuck);
            }
        }
        return Report(clock.Elapsed, stuck: null);
    }

    private void Work(FuzzWorker worker, Stopwatch clock)
    {
        while (_failures.Count < MostFailures && (options.Time == Timeout.InfiniteTimeSpan || clock.Elapsed < options.Time))
        {
            var number = Interlocked.Increment(ref _next);
            if (number >= options.Count)
                return;
            var dice = new Dice(options.Seed, (ulong)number);
            var target = dice.Of<FuzzTarget>(_turns);
            var input = target.Generate(dice);
            worker.Begin(target, input);
            var problem = target.Problem(input);
            worker.End();
            if (problem is not null)
                Fail(target, number, input, problem);
        }
    }

    // One input for each kind of failure is enough.
    private void Fail(FuzzTarget target, long number, byte[] input, string problem)
    {
        var kind = $"{target.Name} {Minimizer.Kind(problem)}";
        if (!_failures.TryAdd(kind, ("", input)))
            return;
        var smallest = Minimizer.Minimize(target, input, problem);
        _failures[kind] = ($"{target.Name}, seed {options.Seed}, input {number}: {target.Problem(smallest)}", smallest);
    }

    private bool Report(TimeSpan took, FuzzWorker? stuck)
    {
        foreach (var (kind, (text, input)) in _failures)
        {
            Console.WriteLine($"{text}\n{Corpus.Show(input)}");
            if (options.Keep is { } directory)
                Corpus.Keep(directory, kind.Split(' ')[0], input);
        }
        if (stuck is { Current: ({ } target, { } last) })
            Console.WriteLine($"{target.Name}, seed {options.Seed}: no end after {_longest.TotalSeconds} s\n{Corpus.Show(last)}");
        var count = _workers.Sum(static worker => worker.Count);
        var kinds = string.Join(", ", targets.Select(target => $"{_workers.Sum(worker => worker.CountOf(target)).ToString("N0", CultureInfo.InvariantCulture)} {target.Name}"));
        var failed = _failures.Count + (stuck is null ? 0 : 1);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"seed {options.Seed}: {count:N0} inputs in {took.TotalSeconds:F0} s, {count / took.TotalSeconds:N0} a second on {options.Workers} threads ({kinds}); {failed} failed"));
        return failed == 0;
    }
}
