using OpenAi.Caching;
using OpenAi.Chat;
using OpenAi.Tests.Support;
using StackExchange.Redis;
using static OpenAi.Tests.Caching.CachedClient;

namespace OpenAi.Tests.Caching;

[Trait("Lane", "redis")]
public class RedisCacheTests
{
    private const string Stream = """
        data: {"id":"c","model":"m","choices":[{"index":0,"delta":{"content":"He"}}]}

        data: {"id":"c","model":"m","choices":[{"index":0,"delta":{"content":"llo"},"finish_reason":"stop"}]}

        data: [DONE]


        """;

    // A cache that is slow costs a request of the model, which these tests count.
    private static AnswerCacheOptions Patient => new() { CacheTimeout = Patience.Limit };

    [RedisFact]
    public async Task Answers_and_streams_are_found_again_by_a_client_with_a_connection_of_its_own()
    {
        using var redis = await RedisServer.StartAsync();
        using var whole = Server();
        using var streamed = Server(Stream, "text/event-stream");
        for (var i = 0; i < 2; i++)
        {
            using var cache = redis.Cache();
            using var asking = Over(whole, cache, Patient);
            using var streaming = Over(streamed, cache, Patient);

            var answer = await asking.Chat.CreateAsync(Steady);
            var folded = await ChatCompletionAccumulator.FoldAsync(streaming.Chat.StreamAsync(Steady));

            Assert.Equal(("Hi", "Hello"), (answer.Text, folded.Text));
            Assert.Equal(i == 1, answer.ResponseInfo!.IsFromCache());
        }
        Assert.Single(whole.Requests);
        Assert.Single(streamed.Requests);
    }

    [RedisFact]
    public async Task Garbage_in_an_entry_is_asked_for_again_and_replaced()
    {
        using var redis = await RedisServer.StartAsync();
        using var cache = redis.Cache();
        using var server = Server();
        using var openai = Over(server, cache, Patient);
        await openai.Chat.CreateAsync(Steady);
        using var direct = await ConnectionMultiplexer.ConnectAsync(redis.Options());
        var key = Assert.Single(direct.GetServers()[0].Keys());
        await direct.GetDatabase().HashSetAsync(key, "data", "openaiclient-answer/2\napplication/json\n\n{}");

        Assert.Equal("Hi", (await openai.Chat.CreateAsync(Steady)).Text);
        Assert.Equal("Hi", (await openai.Chat.CreateAsync(Steady)).Text);
        Assert.Equal(2, server.Requests.Count);

        // Even an entry of another type does not fail the call.
        await direct.GetDatabase().KeyDeleteAsync(key);
        await direct.GetDatabase().StringSetAsync(key, "text");
        Assert.Equal("Hi", (await openai.Chat.CreateAsync(Steady)).Text);
    }

    [RedisFact]
    public async Task A_server_that_is_killed_and_comes_back_under_load_costs_no_call_and_is_used_again()
    {
        using var redis = await RedisServer.StartAsync();
        using var cache = redis.Cache();
        using var server = Server();
        using var openai = Over(server, cache);
        using var stop = new CancellationTokenSource();
        var answered = 0;
        var callers = Enumerable.Range(0, 16).Select(_ => Task.Run(async () =>
        {
            for (var i = 0; !stop.IsCancellationRequested; i++)
            {
                Assert.Equal("Hi", (await openai.Chat.CreateAsync(Steady with { Seed = i % 8 })).Text);
                Interlocked.Increment(ref answered);
            }
        })).ToArray();

        for (var round = 0; round < 3; round++)
        {
            await AnsweredAsync(100);
            redis.Kill();
            await AnsweredAsync(20);
            await redis.RestartAsync();
        }

        // The calls go on from the new server as soon as the connection is there again.
        while (!(await openai.Chat.CreateAsync(Steady)).ResponseInfo!.IsFromCache())
            Assert.All(callers, static caller => Assert.False(caller.IsFaulted));
        await stop.CancelAsync();
        await Task.WhenAll(callers).WaitAsync(Patience.Limit);

        async Task AnsweredAsync(int more)
        {
            var until = Volatile.Read(ref answered) + more;
            while (Volatile.Read(ref answered) < until && !callers.Any(static caller => caller.IsFaulted))
                await Task.Yield();
        }
    }

    [RedisFact]
    public async Task A_server_that_dies_in_the_middle_costs_no_call()
    {
        using var log = new FakeLog();
        using var redis = await RedisServer.StartAsync();
        using var cache = redis.Cache();
        using var server = Server();
        using var openai = Over(server, cache, configure: options => options.LoggerFactory = log);
        await openai.Chat.CreateAsync(Steady);

        redis.Kill();

        Assert.Equal("Hi", (await openai.Chat.CreateAsync(Steady)).Text);
        Assert.Equal(2, server.Requests.Count);
        Assert.Contains("could not be read", log.Text, StringComparison.Ordinal);
    }
}
