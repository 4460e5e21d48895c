using BenchmarkDotNet.Attributes;
using OpenAi.Benchmarks.Contestants;
using OpenAi.Benchmarks.Loopback;

namespace OpenAi.Benchmarks.Measured;

/// <summary>64 chats in parallel over real HTTP, with a server in a process of its own.</summary>
public class ConcurrentCalls
{
    private const int Calls = 64;

    private readonly HttpClient _http = new();
    private ServerProcess? _server;
    private IContestant[] _contestants = [];

    [GlobalSetup]
    public void Start()
    {
        _server = ServerProcess.StartAsync().GetAwaiter().GetResult();
        _contestants = ContestantsOf(_http, _server.Address);
    }

    [GlobalCleanup]
    public void Stop()
    {
        _server?.Dispose();
        _http.Dispose();
    }

    [Benchmark(Baseline = true)]
    public Task<int[]> Official() => RunAsync(_contestants[0]);

    [Benchmark]
    public Task<int[]> Ours() => RunAsync(_contestants[1]);

    [Benchmark]
    public Task<int[]> PlainDtos() => RunAsync(_contestants[2]);

    [Benchmark]
    public Task<int[]> HandWritten() => RunAsync(_contestants[3]);

    /// <summary>The official package, this one, plain DTOs and hand-written code, over the same connections.</summary>
    public static IContestant[] ContestantsOf(HttpClient http, Uri server) =>
        [new Official(http, http, server), new Ours(http, http, server), new PlainDtos(http, http, server), new HandWritten(http, http, server)];

    public static Task<int[]> RunAsync(IContestant contestant)
    {
        var calls = new Task<int>[Calls];
        for (var i = 0; i < Calls; i++)
            calls[i] = contestant.ChatAsync();
        return Task.WhenAll(calls);
    }
}
