using OpenAi.Caching;
using OpenAi.Chat;
using OpenAi.Telemetry;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Telemetry;

/// <summary>An answer from a cache is marked as such, and its tokens are counted once.</summary>
[Collection(nameof(Alone))]
public class CacheMarkTests
{
    [Fact]
    public async Task A_hit_is_logged_and_uses_no_tokens()
    {
        using var heard = new Heard();
        using var log = new FakeLog();
        var kept = FakeHandler.Answer(Samples.Completion);
        kept.Headers.TryAddWithoutValidation(AnswerCacheHandler.Header, AnswerCacheHandler.Hit);
        using var handler = FakeHandler.Json(Samples.Completion).Then(kept);
        using var openai = heard.Client(handler, options => options.LoggerFactory = log);
        var request = new ChatCompletionRequest { Model = "m", Messages = [ChatMessage.User("Hi")] };

        await openai.Chat.CreateAsync(request);
        await openai.Chat.CreateAsync(request);

        Assert.Equal([null, true], heard.Spans.Select(static span => span.GetTagItem("openai_client.cache.hit")));
        Assert.Equal((2, 19.0), (heard.Metric("gen_ai.client.inference.operation.input_tokens").Count, heard.Metric("gen_ai.client.inference.operation.input_tokens").Sum));
        Assert.Single(log.Lines, static line => line.Text.Contains("was answered from the cache", StringComparison.Ordinal));
    }

    [Fact]
    public void The_mark_of_an_answer_is_the_one_that_the_cache_makes() =>
        Assert.Equal((AnswerCacheHandler.Header, AnswerCacheHandler.Hit), (CacheMark.Header, CacheMark.Hit));
}
