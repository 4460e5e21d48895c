using System.Diagnostics;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Soak;

/// <summary>Many parallel calls to a server that fails one time in five: each call ends with its own answer or a typed exception.</summary>
[Collection(nameof(Alone))]
public class SoakTests(ITestOutputHelper output)
{
    private static readonly string[] _expected =
    [
        "answer", nameof(ApiConnectionException), nameof(BadRequestException), nameof(IncompleteStreamException), nameof(InvalidResponseException),
        nameof(RateLimitException), nameof(ServerException),
    ];

    [Fact]
    public Task Three_thousand_requests_end_well() => SoakAsync(3_000);

    [SoakFact]
    [Trait("Lane", "soak")]
    public Task Two_hundred_thousand_requests_end_well() => SoakAsync(200_000);

    private async Task SoakAsync(int requests)
    {
        await using var server = await SoakServer.StartAsync();
        using var openai = server.CreateClient();
        // As many parallel calls as the run itself at its peak, so that pools and buffers reach their size before they are measured.
        await new SoakRun(openai, requests: 2_000).RunAsync();
        var before = Resources.Now();
        var clock = Stopwatch.StartNew();

        var run = new SoakRun(openai, requests);
        await run.RunAsync();

        var took = clock.Elapsed;
        var after = Resources.Now();
        output.WriteLine($"{requests} calls in {took.TotalSeconds:F1} s; with the first 2,000, {server.Requests} requests, of which {server.Failures} failed.");
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
