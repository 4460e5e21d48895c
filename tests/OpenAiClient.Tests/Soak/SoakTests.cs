using System.Diagnostics;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Soak;

/// <summary>Many parallel calls to a server that fails one time in five: each call ends with its own answer or a typed exception.</summary>
[Collection(nameof(Alone))]
public class SoakTests(ITestOutputHelper output)
{
    private const int WarmUp = 6_000;
    private const int Rounds = 4;

    private static readonly string[] _expected =
    [
        "answer", nameof(ApiConnectionException), nameof(BadRequestException), nameof(IncompleteStreamException), nameof(InvalidResponseException),
        nameof(RateLimitException), nameof(ServerException),
    ];

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public Task Three_thousand_calls_end_well(bool http2) => SoakAsync(3_000, http2);

    // Two thirds over HTTP/1.1, and one over HTTP/2.
    [SoakFact]
    [Trait("Lane", "soak")]
    public Task All_calls_over_HTTP_1_end_well() => SoakAsync(SoakFactAttribute.Calls * 2 / 3, http2: false);

    [SoakFact]
    [Trait("Lane", "soak")]
    public Task All_calls_over_HTTP_2_end_well() => SoakAsync(SoakFactAttribute.Calls / 3, http2: true);

    private async Task SoakAsync(int requests, bool http2)
    {
        await using var server = await SoakServer.StartAsync(http2);
        using var openai = server.CreateClient();
        // As many parallel calls as the run itself at its peak, so that pools and buffers reach their size before they are measured.
        await new SoakRun(openai, WarmUp).RunAsync();
        var runs = new List<SoakRun>();
        var clock = Stopwatch.StartNew();

        var levels = await Resources.LevelsAsync(Rounds, () =>
        {
            runs.Add(new SoakRun(openai, requests / Rounds));
            return runs[^1].RunAsync();
        });

        var outcomes = runs.SelectMany(static run => run.Outcomes).GroupBy(static outcome => outcome.Key, static outcome => outcome.Value)
            .ToDictionary(static group => group.Key, static group => group.Sum());
        output.WriteLine($"{outcomes.Values.Sum()} calls in {clock.Elapsed.TotalSeconds:F1} s; with the first {WarmUp}, {server.Requests} requests, of which {server.Failures} failed.");
        output.WriteLine(string.Join(", ", outcomes.OrderByDescending(static outcome => outcome.Value).Select(static outcome => $"{outcome.Value} {outcome.Key}")));
        output.WriteLine(string.Join("; ", levels));
        Assert.Empty(runs.SelectMany(static run => run.Wrong));
        Assert.Equal(requests / Rounds * Rounds, outcomes.Values.Sum());
        Assert.Empty(outcomes.Keys.Except(_expected));
        Assert.InRange(outcomes["answer"], requests * 8 / 10, requests);
        // The maximum number of parallel calls differs from run to run, and with it the size of the pool.
        Resources.AssertLevel(levels, requests / Rounds, connections: 128);
    }
}
