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
    private IContestant _official = null!;
    private IContestant _ours = null!;
    private IContestant _dtos = null!;
    private IContestant _hand = null!;

    [GlobalSetup]
    public void Start()
    {
        _server = ServerProcess.StartAsync().GetAwaiter().GetResult();
        _official = new Official(_http, _http, _server.Address);
        _ours = new Ours(_http, _http, _server.Address);
        _dtos = new PlainDtos(_http, _http, _server.Address);
        _hand = new HandWritten(_http, _http, _server.Address);
    }

    [GlobalCleanup]
    public void Stop()
    {
        _server?.Dispose();
        _http.Dispose();
    }

    [Benchmark(Baseline = true)]
    public Task<int[]> Official() => RunAsync(_official);

    [Benchmark]
    public Task<int[]> Ours() => RunAsync(_ours);

    [Benchmark]
    public Task<int[]> PlainDtos() => RunAsync(_dtos);

    [Benchmark]
    public Task<int[]> HandWritten() => RunAsync(_hand);

    private static Task<int[]> RunAsync(IContestant contestant)
    {
        var calls = new Task<int>[Calls];
        for (var i = 0; i < Calls; i++)
            calls[i] = contestant.ChatAsync();
        return Task.WhenAll(calls);
    }
}
