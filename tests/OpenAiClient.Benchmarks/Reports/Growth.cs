using System.Diagnostics;
using System.Globalization;

namespace OpenAi.Benchmarks.Reports;

/// <summary>
/// What an operation costs when its input doubles. Bytes are the same in every run, so growth beyond the input's is a failure; times are
/// only shown.
/// </summary>
internal static class Growth
{
    // Twice the input may need an array of the next size.
    private const double Most = 2.2;

    private const int Rounds = 5;

    private static readonly int[] _factors = [1, 2, 4, 8];

    /// <summary>Measures, and prints a table.</summary>
    /// <returns>The exit code: 1 when a doubling costs more than 2.2 times the bytes.</returns>
    public static async Task<int> RunAsync()
    {
        var wrong = 0;
        Console.WriteLine($"| what doubles | {string.Join(" | ", _factors.Select(static factor => $"× {factor}"))} | bytes grow by |");
        Console.WriteLine($"|---|{string.Concat(_factors.Select(static _ => "---|"))}---|");
        foreach (var input in GrowthInputs.All)
        {
            var costs = new List<Measured>();
            foreach (var factor in _factors)
                costs.Add(await CostAsync(input.Of(input.Start * factor)));
            var growth = costs.Zip(costs.Skip(1), static (small, large) => large.Bytes / small.Bytes).ToArray();
            wrong += growth.Max() > Most ? 1 : 0;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {input.Start} {input.Name} | {string.Join(" | ", costs)} | {string.Join(", ", growth.Select(static by => by.ToString("F2", CultureInfo.InvariantCulture)))} |"));
        }
        Console.WriteLine(wrong == 0 ? $"{GrowthInputs.All.Count} inputs doubled {_factors.Length - 1} times: none costs more than {Most.ToString(CultureInfo.InvariantCulture)} times the bytes." : $"{wrong} of {GrowthInputs.All.Count} inputs cost more than {Most.ToString(CultureInfo.InvariantCulture)} times the bytes when they double.");
        return wrong == 0 ? 0 : 1;
    }

    private static async Task<Measured> CostAsync(Func<Task> call)
    {
        await call();
        await call();
        var (bytes, time) = (long.MaxValue, TimeSpan.MaxValue);
        for (var i = 0; i < Rounds; i++)
        {
            var (before, start) = (GC.GetTotalAllocatedBytes(precise: true), Stopwatch.GetTimestamp());
            await call();
            var took = Stopwatch.GetElapsedTime(start);
            bytes = Math.Min(bytes, GC.GetTotalAllocatedBytes(precise: true) - before);
            time = took < time ? took : time;
        }
        return new(time.TotalNanoseconds, bytes);
    }
}
