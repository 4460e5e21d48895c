using System.Diagnostics;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Soak;

/// <summary>Many parallel calls to a server that fails one time in five: each call ends with its own answer or a typed exception.</summary>
[Collection(nameof(Alone))]
public class SoakTests(ITestOutputHelper output)
{
    private const int WarmUp = 6_000;

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
        var before = Resources.Now();
        var clock = Stopwatch.StartNew();

        var run = new SoakRun(openai, requests);
        await run.RunAsync();

        var took = clock.Elapsed;
        var after = Resources.Now();
        output.WriteLine($"{requests} calls in {took.TotalSeconds:F1} s; with the first {WarmUp}, {server.Requests} requests, of which {server.Failures} failed.");
        output.WriteLine(string.Join(", ", run.Outcomes.OrderByDescending(static outcome => outcome.Value).Select(static outcome => $"{outcome.Value} {outcome.Key}")));
        output.WriteLine($"Before: {before}. After: {after}.");
        Assert.Empty(run.Wrong);
        Assert.Equal(requests, run.Outcomes.Values.Sum());
        Assert.Empty(run.Outcomes.Keys.Except(_expected));
        Assert.InRange(run.Outcomes["answer"], requests * 8 / 10, requests);
        // The maximum number of parallel calls differs from run to run, and with it the size of the pool.
        after.AssertLevelSince(before, connections: 128);
    }
}
