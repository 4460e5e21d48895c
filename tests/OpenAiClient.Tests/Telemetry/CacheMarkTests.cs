using Microsoft.Extensions.Caching.Distributed;
using Microsoft.Extensions.Caching.Memory;
using Microsoft.Extensions.Options;
using OpenAi.Caching;
using OpenAi.Chat;
using OpenAi.Telemetry;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Telemetry;

/// <summary>An answer from a cache is told as such, and its tokens are counted once.</summary>
[Collection(nameof(Alone))]
public class CacheMarkTests
{
    [Fact]
    public async Task A_hit_is_logged_and_uses_no_tokens()
    {
        using var heard = new Heard();
        using var log = new CapturedLog();
        using var network = FakeHandler.Json("""{"id":"c","object":"chat.completion","model":"m-1","choices":[{"index":0,"message":{"role":"assistant","content":"Hi"},"finish_reason":"stop"}],"usage":{"prompt_tokens":19,"completion_tokens":1,"total_tokens":20}}""");
        var cache = new MemoryDistributedCache(Options.Create(new MemoryDistributedCacheOptions()));
        using var handler = new AnswerCacheHandler(cache) { InnerHandler = network };
        using var http = new HttpClient(handler);
        using var openai = new OpenAiClient(new() { ApiKey = "sk-test", BaseAddress = new Uri($"https://{heard.Server}/v1"), LoggerFactory = log }, http);
        var request = new ChatCompletionRequest { Model = "m", Messages = [ChatMessage.User("Hi")] };

        await openai.Chat.CreateAsync(request);
        await openai.Chat.CreateAsync(request);

        Assert.Equal([null, true], heard.Spans.Select(static span => span.GetTagItem("openai_client.cache.hit")));
        Assert.Equal((2, 19.0), (heard.Metric("gen_ai.client.inference.operation.input_tokens").Count, heard.Metric("gen_ai.client.inference.operation.input_tokens").Sum));
        Assert.Single(log.Lines, static line => line.Text.Contains("was answered from the cache", StringComparison.Ordinal));
        Assert.Equal(AnswerCacheHandler.Header, CacheMark.Header);
        Assert.Equal(AnswerCacheHandler.Hit, CacheMark.Hit);
    }
}
