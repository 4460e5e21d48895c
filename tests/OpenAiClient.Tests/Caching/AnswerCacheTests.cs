using System.Net;
using OpenAi.Caching;
using OpenAi.Chat;
using OpenAi.Costs;
using OpenAi.Tests.Support;
using static OpenAi.Tests.Caching.CachedClient;

namespace OpenAi.Tests.Caching;

public class AnswerCacheTests
{
    [Fact]
    public async Task A_request_that_was_answered_before_is_not_sent_again()
    {
        var cache = new MemoryCache();
        using var server = Server();
        using var openai = Over(server, cache);

        var first = await openai.Chat.CreateAsync(Steady);
        var second = await openai.Chat.CreateAsync(Steady);

        Assert.Single(server.Requests);
        Assert.Equal("Hi", second.Text);
        Assert.Equal(first.ToString(), second.ToString());
        Assert.False(first.ResponseInfo!.IsFromCache());
        Assert.True(second.ResponseInfo!.IsFromCache());
        Assert.Equal("req_1", second.ResponseInfo!.RequestId);
        Assert.Null(second.ResponseInfo!.RateLimits.Requests.Remaining);
        Assert.Equal(TimeSpan.FromDays(1), cache.LastOptions!.AbsoluteExpirationRelativeToNow);
    }

    [Fact]
    public async Task Embeddings_and_moderations_are_kept_too()
    {
        using var server = new FakeHandler
        {
            Default = static (request, _) => Task.FromResult(FakeHandler.Answer(request.RequestUri!.AbsolutePath == "/v1/embeddings"
                ? """{"object":"list","data":[{"index":0,"embedding":[0.5]}],"model":"m"}"""
                : """{"id":"modr","model":"m","results":[{"flagged":false}]}""")),
        };
        using var openai = Over(server, new MemoryCache());

        for (var i = 0; i < 2; i++)
        {
            Assert.Equal(0.5f, (await openai.Embeddings.CreateAsync(new() { Model = "m", Input = "a" })).Data[0].Vector.Span[0]);
            Assert.False((await openai.Moderations.CreateAsync(new() { Input = "a" })).IsFlagged);
        }

        Assert.Equal(2, server.Requests.Count);
    }

    [Theory]
    [InlineData("""{"store":false,"temperature":0}""", "completed", 1)]
    [InlineData("""{"store":false,"temperature":0,"tools":[{"type":"function","name":"f"}],"conversation":null,"background":false}""", "completed", 1)]
    [InlineData("""{"temperature":0}""", "completed", 2)]
    [InlineData("""{"store":false}""", "completed", 2)]
    [InlineData("""{"store":false,"temperature":0,"conversation":"conv_1"}""", "completed", 2)]
    [InlineData("""{"store":false,"temperature":0,"background":true}""", "completed", 2)]
    [InlineData("""{"store":false,"temperature":0,"tools":[{"type":"web_search"}]}""", "completed", 2)]
    [InlineData("""{"store":false,"temperature":0}""", "incomplete", 2)]
    [InlineData("""{"store":false,"temperature":0}""", "failed", 2)]
    public async Task Responses_that_nobody_stores_are_kept_when_they_are_complete(string request, string status, int sent)
    {
        using var server = Server($$"""{"id":"resp_1","object":"response","status":"{{status}}","error":null,"output":[{"type":"message","role":"assistant","content":[{"type":"output_text","text":"Hi"}]}]}""");
        using var openai = Over(server, new MemoryCache());

        for (var i = 0; i < 2; i++)
            Assert.Equal("Hi", (await openai.Responses.CreateAsync(OpenAi.Conformance.Wire.Read<OpenAi.Responses.ResponseRequest>(request) with { Model = "m", Input = "Hello" })).Text);

        Assert.Equal(sent, server.Requests.Count);
    }

    [Theory]
    [InlineData("""{"temperature":0}""", true)]
    [InlineData("""{"temperature":0.0,"top_p":1}""", true)]
    [InlineData("""{"seed":7}""", true)]
    [InlineData("""{"temperature":0.7}""", false)]
    [InlineData("""{"temperature":0.7,"seed":7}""", true)]
    [InlineData("""{"temperature":null,"seed":null}""", false)]
    [InlineData("""{"messages":[{"temperature":0}]}""", false)]
    [InlineData("""{"temperature":0,"store":true}""", false)]
    [InlineData("""{"temperature":0,"store":false}""", true)]
    [InlineData("""{"temperature":0,"web_search_options":{}}""", false)]
    [InlineData("""{}""", false)]
    public async Task Only_requests_with_one_answer_are_kept(string request, bool kept)
    {
        using var server = Server();
        using var openai = Over(server, new MemoryCache());

        await openai.Raw.SendAsync(HttpMethod.Post, "chat/completions", request);
        await openai.Raw.SendAsync(HttpMethod.Post, "chat/completions", request);

        Assert.Equal(kept ? 1 : 2, server.Requests.Count);
    }

    [Theory]
    [InlineData("""{"messages":[]}""", 1)]
    [InlineData("""{"store":true}""", 2)]
    [InlineData("""[]""", 2)]
    public async Task All_requests_are_kept_on_demand_but_those_that_do_more_than_answer(string request, int sent)
    {
        using var server = Server();
        using var openai = Over(server, new MemoryCache(), new() { CacheAll = true });

        await openai.Raw.SendAsync(HttpMethod.Post, "completions", request);
        await openai.Raw.SendAsync(HttpMethod.Post, "completions", request);

        Assert.Equal(sent, server.Requests.Count);
    }

    [Fact]
    public async Task Other_operations_are_not_cached()
    {
        var cache = new MemoryCache();
        using var server = Server("""{"id":"x","data":[]}""");
        using var openai = Over(server, cache, new() { CacheAll = true });

        await openai.Raw.SendAsync(HttpMethod.Get, "embeddings");
        await openai.Raw.SendAsync(HttpMethod.Post, "responses", """{"temperature":0}""");
        await openai.Raw.SendAsync(HttpMethod.Post, "chat/completions/id", """{"temperature":0}""");
        await openai.Files.CreateAsync(new() { File = FileUpload.FromBytes("a"u8.ToArray(), "a.jsonl"), Purpose = FilePurpose.Batch });

        Assert.Equal(4, server.Requests.Count);
        Assert.Empty(cache.Entries);
    }

    [Fact]
    public async Task The_key_depends_on_all_that_changes_an_answer_and_on_nothing_else()
    {
        var cache = new MemoryCache();
        using var server = Server();
        await Ask(null);
        await Ask(null, new() { IdempotencyKey = "once", Headers = new Dictionary<string, string> { ["X-Trace"] = "1" } });
        Assert.Single(server.Requests);

        await Ask(static options => options.ApiKey = "sk-other");
        await Ask(static options => options.ApiKey = "sk-other");
        await Ask(static options => options.Organization = "org");
        await Ask(static options => options.Project = "org");
        await Ask(static options => options.BaseAddress = new Uri("https://other.test/v1"));
        await Ask(static options => options.Query["api-version"] = "1");
        await Ask(null, new() { ExtraFields = new() { ["user"] = "u" } });
        await Ask(null, new() { Headers = new Dictionary<string, string> { ["cf-aig-authorization"] = "Bearer one" } });
        await Ask(null, new() { Headers = new Dictionary<string, string> { ["cf-aig-authorization"] = "Bearer two" } });
        Assert.Equal(9, server.Requests.Count);
        Assert.Equal(9, cache.Entries.Count);
        Assert.All(cache.Entries.Keys, static key => Assert.Matches("^openai:[0-9A-F]{64}$", key));

        async Task Ask(Action<OpenAiClientOptions>? configure, RequestOptions? options = null)
        {
            using var openai = Over(server, cache, configure: configure);
            await openai.Chat.CreateAsync(Steady, options);
        }
    }

    [Fact]
    public async Task Prefixes_and_further_headers_part_what_may_not_be_shared()
    {
        var cache = new MemoryCache();
        using var server = Server();
        foreach (var (prefix, team) in new[] { ("a:", "1"), ("a:", "2"), ("b:", "1"), ("b:", "1") })
        {
            using var openai = Over(server, cache, new() { KeyPrefix = prefix, VaryByHeaders = { "X-Team" } });
            await openai.Chat.CreateAsync(Steady, new RequestOptions { Headers = new Dictionary<string, string> { ["X-Team"] = team } });
        }

        Assert.Equal(3, server.Requests.Count);
    }

    [Theory]
    [InlineData(HttpStatusCode.OK, """{"error":{"message":"no"}}""", "application/json")]
    [InlineData(HttpStatusCode.OK, """{"detail":"no"}""", "application/json")]
    [InlineData(HttpStatusCode.OK, """{"object":"error","choices":[]}""", "application/json")]
    [InlineData(HttpStatusCode.OK, """{"choices":[]""", "application/json")]
    [InlineData(HttpStatusCode.OK, """{"choices":[]} <!-- -->""", "application/json")]
    [InlineData(HttpStatusCode.OK, "", "application/json")]
    [InlineData(HttpStatusCode.OK, "<html>", "text/html")]
    [InlineData(HttpStatusCode.Accepted, Answer, "application/json")]
    [InlineData(HttpStatusCode.BadRequest, Answer, "application/json")]
    [InlineData(HttpStatusCode.InternalServerError, Answer, "application/json")]
    public async Task Errors_are_never_kept(HttpStatusCode status, string body, string mediaType)
    {
        var cache = new MemoryCache();
        using var server = new FakeHandler { Default = (_, _) => Task.FromResult(FakeHandler.Answer(body, status, mediaType)) };
        using var openai = Over(server, cache);

        await Record.ExceptionAsync(() => openai.Chat.CreateAsync(Steady));

        Assert.Empty(cache.Entries);
    }

    [Fact]
    public async Task A_body_that_breaks_off_is_not_kept()
    {
        var cache = new MemoryCache();
        using var server = new FakeHandler().Then(new HttpResponseMessage { Content = new StreamContent(new PushedStream(Answer).End(new IOException("cut"))) { Headers = { { "Content-Type", "application/json" } } } });
        using var openai = Over(server, cache);

        await Assert.ThrowsAsync<ApiConnectionException>(() => openai.Chat.CreateAsync(Steady));

        Assert.Empty(cache.Entries);
    }

    [Fact]
    public async Task An_answer_larger_than_the_limit_is_not_cached()
    {
        var cache = new MemoryCache();
        using var server = Server();
        using var openai = Over(server, cache, new() { MaxEntryBytes = Answer.Length - 1 });
        using var fitting = Over(server, cache, new() { MaxEntryBytes = Answer.Length });

        Assert.Equal("Hi", (await openai.Chat.CreateAsync(Steady)).Text);
        Assert.Empty(cache.Entries);
        await fitting.Chat.CreateAsync(Steady);
        Assert.Single(cache.Entries);
    }

    [Fact]
    public async Task A_call_may_ask_for_a_fresh_answer_or_to_leave_no_trace()
    {
        var cache = new MemoryCache();
        using var server = Server();
        using var openai = Over(server, cache);

        await openai.Chat.CreateAsync(Steady, Control("no-store"));
        Assert.Empty(cache.Entries);
        await openai.Chat.CreateAsync(Steady);
        await openai.Chat.CreateAsync(Steady, Control("no-cache"));
        Assert.Equal(3, server.Requests.Count);
        Assert.Single(cache.Entries);

        static RequestOptions Control(string value) => new() { Headers = new Dictionary<string, string> { ["Cache-Control"] = value } };
    }

    [Fact]
    public async Task A_failing_cache_is_logged_and_does_not_fail_the_call()
    {
        using var log = new FakeLog();
        var cache = new MemoryCache { Trouble = static () => Task.FromException(new InvalidTimeZoneException("gone")) };
        using var server = Server();
        using var openai = Over(server, cache, configure: options => options.LoggerFactory = log);

        Assert.Equal("Hi", (await openai.Chat.CreateAsync(Steady)).Text);

        Assert.Equal(2, log.Lines.Count(static line => line.Text.Contains("InvalidTimeZoneException: gone", StringComparison.Ordinal)));
        Assert.DoesNotContain("sk-test", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_cache_that_throws_synchronously_does_not_fail_the_call()
    {
        var cache = new MemoryCache { Trouble = static () => throw new OperationCanceledException() };
        using var openai = Over(Server(), cache);

        Assert.Equal("Hi", (await openai.Chat.CreateAsync(Steady)).Text);
    }

    [Fact]
    public async Task A_cache_that_hangs_is_waited_for_no_longer_than_wanted()
    {
        using var log = new FakeLog();
        var cache = new MemoryCache { Trouble = static () => Task.Delay(Timeout.Infinite) };
        var time = new FakeTime { AutoAdvance = TimeSpan.FromSeconds(2) };
        using var openai = Over(Server(), cache, configure: options => (options.LoggerFactory, options.TimeProvider) = (log, time));

        Assert.Equal("Hi", (await openai.Chat.CreateAsync(Steady)).Text);

        Assert.Equal(2, time.Waits.Count(static wait => wait == TimeSpan.FromSeconds(2)));
        Assert.Contains("TimeoutException", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Cancelling_while_the_cache_hangs_ends_the_call()
    {
        using var stop = new CancellationTokenSource();
        var cache = new MemoryCache { Trouble = () => stop.CancelAsync().ContinueWith(static _ => Task.Delay(Timeout.Infinite), TaskScheduler.Default).Unwrap() };
        using var server = Server();
        using var openai = Over(server, cache);

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => openai.Chat.CreateAsync(Steady, cancellationToken: stop.Token));

        Assert.Empty(server.Requests);
    }

    [Theory]
    [InlineData("")]
    [InlineData("garbage")]
    [InlineData("openaiclient-answer/2\n")]
    [InlineData("openaiclient-answer/2\napplication/json\n")]
    [InlineData("openaiclient-answer/3\napplication/json\n\n{}")]
    public async Task What_lies_in_the_cache_and_is_no_answer_is_overwritten(string bytes)
    {
        var cache = new MemoryCache();
        using var server = Server();
        using var openai = Over(server, cache);
        await openai.Chat.CreateAsync(Steady);
        var (key, entry) = Assert.Single(cache.Entries);
        cache.Entries[key] = System.Text.Encoding.UTF8.GetBytes(bytes);

        Assert.Equal("Hi", (await openai.Chat.CreateAsync(Steady)).Text);

        Assert.Equal(2, server.Requests.Count);
        Assert.Equal(entry, cache.Entries[key]);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task A_damaged_entry_is_asked_for_again_and_replaced(int damage)
    {
        var cache = new MemoryCache();
        using var server = Server();
        using var openai = Over(server, cache);
        await openai.Chat.CreateAsync(Steady);
        var (key, entry) = Assert.Single(cache.Entries);
        var body = entry.AsSpan().IndexOf("{\"id\""u8);
        cache.Entries[key] = damage switch
        {
            0 => entry[..^20],
            1 => [.. entry[..body], .. """{"error":{"message":"x"}}"""u8],
            _ => entry[..body],
        };

        Assert.Equal("Hi", (await openai.Chat.CreateAsync(Steady)).Text);
        Assert.Equal("Hi", (await openai.Chat.CreateAsync(Steady)).Text);

        Assert.Equal(2, server.Requests.Count);
        Assert.Equal(entry, cache.Entries[key]);
    }

    [Fact]
    public async Task Keys_share_answers_when_they_may()
    {
        var cache = new MemoryCache();
        using var server = Server();
        foreach (var key in new[] { "sk-one", "sk-two" })
        {
            using var openai = Over(server, cache, new() { ShareAcrossApiKeys = true }, options => options.ApiKey = key);
            await openai.Chat.CreateAsync(Steady);
        }

        Assert.Single(server.Requests);
    }

    [Theory]
    [InlineData("""{"choices":[]}""", false)]
    [InlineData("""{"choices":null}""", false)]
    [InlineData("""{"data":[]}""", false)]
    [InlineData("""{"results":null}""", false)]
    [InlineData("""{"choices":[{"message":{"content":"half"},"finish_reason":"error"}]}""", false)]
    [InlineData("""{"choices":[{"message":{"content":"half"},"finish_reason":null}]}""", false)]
    [InlineData("""{"choices":[{"message":{"content":""},"finish_reason":"length"}]}""", false)]
    [InlineData("""{"choices":[{"message":{"content":null},"finish_reason":"content_filter"}]}""", false)]
    [InlineData("""{"choices":[{"text":"","finish_reason":"length"}]}""", false)]
    [InlineData("""{"choices":[{"message":{"content":"a"},"finish_reason":"stop"},{"message":{"content":""},"finish_reason":"length"}]}""", false)]
    [InlineData("""{"choices":[{"message":{"content":"cut off"},"finish_reason":"length"}]}""", true)]
    [InlineData("""{"choices":[{"message":{"content":""},"finish_reason":"stop"}]}""", true)]
    [InlineData("""{"choices":[{"text":"a","finish_reason":"stop"}],"error":{}}""", true)]
    public async Task Failures_and_answers_that_say_nothing_are_not_kept(string body, bool kept)
    {
        var cache = new MemoryCache();
        using var server = Server(body);
        using var openai = Over(server, cache);

        await openai.Raw.SendAsync(HttpMethod.Post, "chat/completions", """{"temperature":0}""");

        Assert.Equal(kept ? 1 : 0, cache.Entries.Count);
    }

    [Fact]
    public async Task An_answer_from_the_cache_costs_nothing()
    {
        const string Priced = """{"id":"c","model":"m","choices":[{"message":{"content":"Hi"},"finish_reason":"stop"}],"usage":{"prompt_tokens":1000000,"completion_tokens":0,"total_tokens":1000000}}""";
        using var openai = Over(Server(Priced), new MemoryCache());
        var prices = ModelPrices.Default.With("m", new(2, 8));

        var first = await openai.Chat.CreateAsync(Steady);
        var second = await openai.Chat.CreateAsync(Steady);

        Assert.Equal(2, first.EstimateCost(prices).Total);
        Assert.Equal(0, second.EstimateCost(prices).Total);
        Assert.True(second.TryEstimateCost(prices, out var cost) && cost.Total == 0);
    }

    [Fact]
    public async Task Many_calls_at_once_are_all_answered()
    {
        using var openai = Over(Server(), new MemoryCache());

        var answers = await Task.WhenAll(Enumerable.Range(0, 100).Select(_ => openai.Chat.CreateAsync(Steady)));

        Assert.All(answers, static answer => Assert.Equal("Hi", answer.Text));
    }

    [Fact]
    public void Options_that_cannot_be_used_are_refused()
    {
        Refused(new() { Expiration = TimeSpan.Zero }, "Expiration");
        Refused(new() { MaxEntryBytes = 0 }, "MaxEntryBytes");
        Refused(new() { KeyPrefix = null! }, "KeyPrefix");
        Refused(new() { CacheTimeout = TimeSpan.Zero }, "CacheTimeout");
        Refused(new() { VaryByHeaders = { null! } }, "VaryByHeaders");
        Assert.Equal("cache", Assert.Throws<ArgumentNullException>(static () => new AnswerCacheHandler(null!)).ParamName);
        Assert.Equal("options", Assert.Throws<ArgumentNullException>(static () => AnswerCacheExtensions.UseAnswerCache(null!)).ParamName);

        static void Refused(AnswerCacheOptions options, string name) =>
            Assert.Contains(name, Assert.Throws<ArgumentException>(() => new OpenAiClientOptions().UseAnswerCache(cacheOptions: options)).Message, StringComparison.Ordinal);
    }
}
