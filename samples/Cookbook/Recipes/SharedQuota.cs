using System.Globalization;
using System.Threading.RateLimiting;
using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Caching.StackExchangeRedis;
using Microsoft.Extensions.Options;
using OpenAi;
using OpenAi.Caching;
using OpenAi.Chat;
using RedisRateLimiting;
using Samples;
using StackExchange.Redis;

namespace Cookbook.Recipes;

/// <summary>Run it on several machines with the same Redis in <c>REDIS</c>; without one it keeps the limits of its own process only.</summary>
internal sealed class SharedQuota : Recipe
{
    public override string Name => "shared-quota";

    public override string Group => "Many requests";

    public override string Summary => "Share one quota and one cache of answers among many machines, with Redis.";

    public override async Task RunAsync(Backend backend, CancellationToken stop)
    {
        // What the account may do in a minute, as its page of limits shows it.
        var (requests, tokens, window) = (Number("QUOTA_REQUESTS", 60), Number("QUOTA_TOKENS", 90_000), TimeSpan.FromSeconds(Number("QUOTA_SECONDS", 60)));
        await using var redis = Backend.Variable("REDIS") is { } address ? await ConnectionMultiplexer.ConnectAsync(address) : null;
        Console.WriteLine(redis is null ? "REDIS is not set, so the quota is this process's alone." : "The quota is shared through Redis.");

        await using var requestLimiter = Limiter(redis, "requests", requests, window);
        await using var tokenLimiter = Limiter(redis, "tokens", tokens, window);
        using var openai = Client(backend, redis);

        // A process that dies holds nothing: what it took is given back when the window ends.
        var options = new ManyOptions<ChatCompletionRequest>
        {
            MaxConcurrency = 4,
            RequestLimiter = requestLimiter,
            TokenLimiter = tokenLimiter,
            CountTokens = static request => 50 + request.MaxCompletionTokens!.Value,
        };
        var label = Backend.Variable("QUOTA_LABEL") ?? "sight";
        var prompts = Enumerable.Range(1, Number("QUOTA_PROMPTS", 8)).Select(number => new ChatCompletionRequest
        {
            Model = backend.Model,
            Messages = [ChatMessage.User($"Name {label} {number} of Rome.")],
            MaxCompletionTokens = 50,
            // Only what would be answered alike is kept in the cache.
            Temperature = 0,
        });
        var (asked, found, failed) = (0, 0, 0);
        await foreach (var result in openai.Chat.CreateManyAsync(prompts, options, cancellationToken: stop))
        {
            _ = result switch
            {
                { IsSuccess: false } => failed++,
                { Answer.ResponseInfo: { } info } when info.IsFromCache() => found++,
                _ => asked++,
            };
        }
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{asked} asked, {found} from the cache, {failed} failed"));
    }

    private static RateLimiter Limiter(ConnectionMultiplexer? redis, string name, int permits, TimeSpan window) =>
        redis is null
            ? new FixedWindowRateLimiter(new() { PermitLimit = permits, Window = window })
            : new RedisFixedWindowRateLimiter<string>("openai:" + name, new() { ConnectionMultiplexerFactory = () => redis, PermitLimit = permits, Window = window });

    private static OpenAiClient Client(Backend backend, ConnectionMultiplexer? redis)
    {
        IDistributedCache cache = redis is null
            ? new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions()))
            : new RedisCache(new RedisCacheOptions { ConnectionMultiplexerFactory = () => Task.FromResult<IConnectionMultiplexer>(redis) });
        var options = new OpenAiClientOptions();
        backend.Fake?.Configure(options);
        return new OpenAiClient(options.UseAnswerCache(cache));
    }

    private static int Number(string name, int otherwise) => Backend.Variable(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : otherwise;
}
