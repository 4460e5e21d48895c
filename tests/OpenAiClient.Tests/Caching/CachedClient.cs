using Microsoft.Extensions.Caching.Distributed;
using OpenAi.Caching;
using OpenAi.Chat;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Caching;

/// <summary>A client with a cache between it and a scripted server.</summary>
internal static class CachedClient
{
    public const string Answer = """{"id":"c","object":"chat.completion","model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"Hi"},"finish_reason":"stop"}]}""";

    public static ChatCompletionRequest Steady => new() { Model = "m", Messages = [ChatMessage.User("Hello")], Temperature = 0 };

    public static OpenAiClient Over(FakeHandler server, IDistributedCache cache, AnswerCacheOptions? cacheOptions = null, Action<OpenAiClientOptions>? configure = null)
    {
        var options = new OpenAiClientOptions { ApiKey = "sk-test", BaseAddress = new Uri("https://example.test/v1"), MaxRetries = 0, WrapHandler = _ => server };
        configure?.Invoke(options);
        return new OpenAiClient(options.UseAnswerCache(cache, cacheOptions));
    }

    /// <summary>A server that answers every request with the same body.</summary>
    public static FakeHandler Server(string body = Answer, string mediaType = "application/json") => new()
    {
        Default = (_, _) =>
        {
            var response = FakeHandler.Answer(body, mediaType: mediaType);
            response.Headers.TryAddWithoutValidation("x-request-id", "req_1");
            response.Headers.TryAddWithoutValidation("x-ratelimit-remaining-requests", "7");
            return Task.FromResult(response);
        },
    };
}
