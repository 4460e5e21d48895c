using System.Diagnostics;
using System.Globalization;
using OpenAi.Benchmarks.Contestants;
using OpenAi.Benchmarks.Loopback;
using OpenAi.Benchmarks.Measured;

namespace OpenAi.Benchmarks.Reports;

/// <summary>
/// Compares the CPU time of the contestants in short rounds that alternate, and takes the fastest round of each: in this way the ratios are
/// right within two minutes, even while the machine does other work.
/// </summary>
internal static class Compare
{
    private const int Rounds = 60;
    private const int WarmUpRounds = 25;
    private const double RoundSeconds = 0.02;

    private const string AtOnce = "chats-at-once";

    private static readonly string[] _names = ["official", "ours", "plain DTOs", "hand-written"];

    private static readonly IContestant[] _canned = [Official.OnCannedBytes(), Ours.OnCannedBytes(), PlainDtos.OnCannedBytes(), HandWritten.OnCannedBytes()];

    private static readonly (string Name, Func<IContestant, Task> Run)[] _operations =
    [
        ("response", static it => it.RespondAsync()), ("response-stream", static it => it.StreamResponseAsync()),
        ("chat", static it => it.ChatAsync()), ("chat-stream", static it => it.StreamAsync()),
        ("moderation", static it => it.ModerateAsync()), ("embeddings", static it => it.EmbedAsync()), ("models", static it => it.ListModelsAsync()),
        (AtOnce, ConcurrentCalls.RunAsync),
    ];

    /// <summary>Prints the times of the operations that the arguments name, or of all.</summary>
    /// <returns>The program's exit code.</returns>
    public static async Task<int> RunAsync(string[] names)
    {
        foreach (var (name, run) in _operations.Where(operation => names.Length == 0 || names.Contains(operation.Name)))
        {
            using var server = name == AtOnce ? await ServerProcess.StartAsync() : null;
            using var http = new HttpClient();
            var best = await BestAsync(run, server is null ? _canned : ConcurrentCalls.ContestantsOf(http, server.Address));
            var ours = best[1];
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{name,-16} {string.Join("  ", _names.Select((it, i) => $"{it} {best[i] * 1e6:0.00} us"))};  ours / official {ours / best[0]:0.00}, / plain DTOs {ours / best[2]:0.00}, / hand-written {ours / best[3]:0.00}"));
        }
        return 0;
    }

    private static async Task<double[]> BestAsync(Func<IContestant, Task> run, IContestant[] contestants)
    {
        var best = Enumerable.Repeat(double.MaxValue, contestants.Length).ToArray();
        for (var round = -WarmUpRounds; round < Rounds; round++)
        {
            for (var i = 0; i < contestants.Length; i++)
            {
                var seconds = await RoundAsync(run, contestants[i]);
                if (round >= 0)
                    best[i] = Math.Min(best[i], seconds);
            }
        }
        return best;
    }

    private static async Task<double> RoundAsync(Func<IContestant, Task> run, IContestant contestant)
    {
        var calls = 0;
        var watch = Stopwatch.StartNew();
        var used = Environment.CpuUsage.TotalTime;
        do
        {
            await run(contestant);
            calls++;
        }
        while (watch.Elapsed.TotalSeconds < RoundSeconds);
        return (Environment.CpuUsage.TotalTime - used).TotalSeconds / calls;
    }
}
