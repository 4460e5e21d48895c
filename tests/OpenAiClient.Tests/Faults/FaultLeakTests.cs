using OpenAi.Tests.Support;
using Xunit.Abstractions;

namespace OpenAi.Tests.Faults;

/// <summary>10,000 faults of all kinds that need no waiting; what the process holds afterwards is what it held before.</summary>
[Collection(nameof(Alone))]
public class FaultLeakTests(ITestOutputHelper output)
{
    private const int Warmup = 1_000;
    private const int Count = 10_000;

    private static readonly Fault[] _faults =
    [
        .. FaultScripts.All.Values.Where(static fault =>
            !fault.Name.Contains("stalls", StringComparison.Ordinal)
            && !fault.Name.Contains("ever", StringComparison.Ordinal)
            && !fault.Name.Contains("without end", StringComparison.Ordinal)
            && !fault.Name.Contains("10 MB", StringComparison.Ordinal)
            && !fault.Name.Contains("one byte", StringComparison.Ordinal)),
    ];

    [Fact]
    public async Task Ten_thousand_faults_leave_nothing_behind()
    {
        var unobserved = 0;
        EventHandler<UnobservedTaskExceptionEventArgs> onUnobserved = (_, _) => Interlocked.Increment(ref unobserved);
        TaskScheduler.UnobservedTaskException += onUnobserved;
        try
        {
            using var server = new LoopbackServer(Serve);
            using var openai = server.CreateClient();
            await FailAsync(openai, Warmup);
            Settle(server);
            var before = Resources.Now();

            var failures = await FailAsync(openai, Count);

            Settle(server);
            var after = Resources.Now();
            output.WriteLine($"{Count} calls, {failures} failed. Before: {before}. After: {after}.");
            after.AssertLevelSince(before);
            Assert.Equal(0, server.Open);
            Assert.InRange(failures, Count / 2, Count);
            Assert.Equal(0, unobserved);
        }
        finally
        {
            TaskScheduler.UnobservedTaskException -= onUnobserved;
        }
    }

    private static void Settle(LoopbackServer server) => SpinWait.SpinUntil(() => server.Open == 0, TimeSpan.FromSeconds(10));

    // The path says which fault is wanted, by way of the base address's query.
    private static void Serve(ServerConnection connection)
    {
        var (head, _, _) = connection.ReadRequest();
        var numbers = head.Split("fault=")[1].Split(' ', '&')[0].Split('.');
        var fault = _faults[int.Parse(numbers[0], System.Globalization.CultureInfo.InvariantCulture)];
        var call = FaultCall.All[int.Parse(numbers[1], System.Globalization.CultureInfo.InvariantCulture)];
        fault.Serve(connection, call, fault.BodyFor(call));
    }

    private static async Task<int> FailAsync(OpenAiClient openai, int count)
    {
        var failures = 0;
        await Parallel.ForAsync(0, count, new ParallelOptions { MaxDegreeOfParallelism = 8 }, async (i, _) =>
        {
            var call = i % FaultCall.All.Count;
            var options = new RequestOptions { Query = new Dictionary<string, string> { ["fault"] = $"{i / FaultCall.All.Count % _faults.Length}.{call}" } };
            try
            {
                await FaultCall.All[call].RunAsync(openai, options);
            }
            catch (OpenAiException)
            {
                Interlocked.Increment(ref failures);
            }
        });
        return failures;
    }
}
