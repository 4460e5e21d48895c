using System.Collections.Concurrent;
using System.Globalization;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Faults;

/// <summary>10,000 calls that fail in all ways that need no waiting: afterwards the process holds no more resources than before.</summary>
[Collection(nameof(Alone))]
public class FaultLeakTests(ITestOutputHelper output)
{
    private const int Warmup = 1_000;
    private const int Rounds = 4;
    private const int Count = 2_500;

    // The faults that need no waiting, and take at most a few milliseconds.
    private static readonly (Fault Fault, FaultCall Call)[] _failures =
    [
        .. from cell in FaultTable.Cells
           where char.IsUpper(cell.Expected[0]) && !cell.Expected.StartsWith("Timeout", StringComparison.Ordinal)
           where !cell.Fault.Contains("stalls", StringComparison.Ordinal) && !cell.Fault.Contains("10 MB", StringComparison.Ordinal)
           select (FaultScripts.All[cell.Fault], FaultCall.All.Single(call => call.Name == cell.Call)),
    ];

    [Fact]
    public async Task Ten_thousand_faults_leave_nothing_behind()
    {
        // What the tests before this one left unobserved is told now.
        Resources.Now();
        var unobserved = new ConcurrentQueue<Exception>();
        EventHandler<UnobservedTaskExceptionEventArgs> onUnobserved = (_, args) => unobserved.Enqueue(args.Exception);
        TaskScheduler.UnobservedTaskException += onUnobserved;
        try
        {
            using var server = new LoopbackServer(Serve);
            using var openai = server.CreateClient();
            await FailAsync(openai, Warmup);
            Settle(server);
            var failures = 0;

            var levels = await Resources.LevelsAsync(Rounds, async () =>
            {
                failures += await FailAsync(openai, Count);
                Settle(server);
            });

            output.WriteLine($"{failures} failures of {_failures.Length} kinds. {string.Join("; ", levels)}.");
            Resources.AssertLevel(levels, Count);
            Assert.Equal(0, server.Open);
            Assert.Equal(Rounds * Count, failures);
            Assert.Empty(unobserved);
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= onUnobserved;
        }
    }

    private static void Settle(LoopbackServer server) => SpinWait.SpinUntil(() => server.Open == 0, Patience.Limit);

    // The query selects the fault.
    private static void Serve(ServerConnection connection)
    {
        var (head, _, _) = connection.ReadRequest();
        var number = head.Split("fault=")[1].Split(' ', '&')[0];
        var (fault, call) = _failures[int.Parse(number, CultureInfo.InvariantCulture)];
        fault.Serve(connection, call, fault.BodyFor(call));
    }

    private static async Task<int> FailAsync(OpenAiClient openai, int count)
    {
        var failures = 0;
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) =>
        {
            var number = i % _failures.Length;
            var options = new RequestOptions { Query = new Dictionary<string, string> { ["fault"] = number.ToString(CultureInfo.InvariantCulture) } };
            try
            {
                await _failures[number].Call.RunAsync(openai, options);
            }
            catch (OpenAiException)
            {
                Interlocked.Increment(ref failures);
            }
        });
        return failures;
    }
}
