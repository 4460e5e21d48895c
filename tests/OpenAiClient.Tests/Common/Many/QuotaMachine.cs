using System.Diagnostics.CodeAnalysis;
using OpenAi.Chat;
using OpenAi.Tests.Caching;
using OpenAi.Tests.Support;
using RedisRateLimiting;
using StackExchange.Redis;

namespace OpenAi.Tests.Common.Many;

/// <summary>A machine that makes calls without end, within a quota that it shares with others over a connection of its own to Redis.</summary>
internal sealed class QuotaMachine : IAsyncDisposable
{
    private const int TokensOfACall = 100;

    private readonly string _name;
    private readonly IConnectionMultiplexer _redis;
    private readonly OpenAiClient _openai;
    private readonly CancellationTokenSource _stop = new();
    private readonly List<ManyResult<ChatCompletionRequest, ChatCompletion>> _results = [];
    private readonly Task _running;
    private int _begun;

    private QuotaMachine(string name, IConnectionMultiplexer redis, OpenAiClient openai, ManyOptions<ChatCompletionRequest> options)
    {
        (_name, _redis, _openai) = (name, redis, openai);
        _running = Task.Run(() => RunAsync(options));
    }

    /// <summary>The results so far, in the order of the requests.</summary>
    public IReadOnlyList<ManyResult<ChatCompletionRequest, ChatCompletion>> Results
    {
        get
        {
            lock (_results)
                return [.. _results];
        }
    }

    private int Count
    {
        get
        {
            lock (_results)
                return _results.Count;
        }
    }

    public int Failed => Results.Count(static result => !result.IsSuccess);

    [SuppressMessage("Reliability", "CA2000", Justification = "The machine owns the client; limiters over Redis hold nothing.")]
    public static async Task<QuotaMachine> StartAsync(string name, BacklogPolicy whileDead, RedisServer server, FakeHandler api, TimeProvider time, int limit, TimeSpan window, int concurrency)
    {
        var connection = server.Options();
        // Calls of a server that is dead end within these times, and one that is back is noticed.
        (connection.ConnectTimeout, connection.AsyncTimeout, connection.SyncTimeout) = (2000, 2000, 2000);
        (connection.BacklogPolicy, connection.HeartbeatInterval, connection.ReconnectRetryPolicy) = (whileDead, TimeSpan.FromMilliseconds(100), new LinearRetry(100));
        var redis = await ConnectionMultiplexer.ConnectAsync(connection);
        return new QuotaMachine(name, redis, api.CreateClient(options => options.TimeProvider = time), new()
        {
            MaxConcurrency = concurrency,
            InOrder = true,
            RequestLimiter = Limiter("requests", limit),
            TokenLimiter = Limiter("tokens", limit * TokensOfACall),
            CountTokens = static _ => TokensOfACall,
        });

        RedisFixedWindowRateLimiter<string> Limiter(string what, int permits) =>
            new(what, new() { ConnectionMultiplexerFactory = () => redis, PermitLimit = permits, Window = window });
    }

    /// <summary>Waits until all calls that have begun by now have ended.</summary>
    public async Task EndedAsync()
    {
        for (var begun = Volatile.Read(ref _begun); Count < begun;)
            await TurnAsync();
    }

    /// <summary>Lets others run; a machine that has stopped by itself fails the test.</summary>
    public async Task TurnAsync()
    {
        if (_running.IsCompleted)
            await _running;
        await Task.Yield();
    }

    public async Task StopAsync()
    {
        await _stop.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => _running.WaitAsync(Patience.Limit));
    }

    public async ValueTask DisposeAsync()
    {
        await _stop.CancelAsync();
        await _running.ContinueWith(static _ => { }, TaskScheduler.Default);
        _stop.Dispose();
        _openai.Dispose();
        await _redis.DisposeAsync();
    }

    private async Task RunAsync(ManyOptions<ChatCompletionRequest> options)
    {
        await foreach (var result in _openai.Chat.CreateManyAsync(Requests(), options, cancellationToken: _stop.Token))
        {
            lock (_results)
                _results.Add(result);
        }
    }

    private IEnumerable<ChatCompletionRequest> Requests()
    {
        while (true)
            yield return new() { Model = "m", Messages = [ChatMessage.User($"{_name} {Interlocked.Increment(ref _begun) - 1}.")] };
    }
}
