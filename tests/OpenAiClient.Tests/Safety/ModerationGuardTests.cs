using System.Net;
using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Json;
using OpenAi.Safety;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Safety;

public class ModerationGuardTests
{
    private const string Answer = """{"id":"c","model":"m","choices":[{"index":0,"message":{"role":"assistant","content":"Hi"},"finish_reason":"stop"}]}""";

    private const string Stream = """
        data: {"id":"c","model":"m","choices":[{"index":0,"delta":{"role":"assistant","content":"He"}}]}

        data: {"id":"c","model":"m","choices":[{"index":0,"delta":{"content":"llo"},"finish_reason":"stop"}]}

        data: [DONE]


        """;

    [Fact]
    public async Task Input_that_passes_is_answered()
    {
        using var handler = Script(Results(Fine), Answer);
        using var openai = handler.CreateClient();

        var answer = await Guard(openai, new() { Model = "omni-moderation-latest" }).Chat.CreateAsync(Ask("Hello"));

        Assert.Equal("Hi", answer.Text);
        Assert.Equal(["https://example.test/v1/moderations", "https://example.test/v1/chat/completions"], handler.Requests.Select(static request => request.Uri.AbsoluteUri));
        JsonAssert.Equal("""{"input":["Hello"],"model":"omni-moderation-latest"}""", handler.Requests[0].Body);
    }

    [Fact]
    public async Task Input_that_is_stopped_never_reaches_the_model()
    {
        using var handler = Script(Results(Fine, Violent));
        using var openai = handler.CreateClient();
        var request = new ChatCompletionRequest { Model = "m", Messages = [ChatMessage.System("S"), ChatMessage.User("one"), ChatMessage.Assistant("A"), ChatMessage.User("two")] };

        var exception = await Assert.ThrowsAsync<ModerationBlockedException>(() => Guard(openai).Chat.CreateAsync(request));

        Assert.Equal(ModerationSide.Input, exception.Side);
        Assert.Equal(["violence"], exception.Categories);
        Assert.Equal(2, exception.Verdict.Results.Count);
        Assert.True(exception.Verdict.IsBlocked);
        Assert.Equal("Moderation blocked the input: violence.", exception.Message);
        JsonAssert.Equal("""{"input":["one","two"]}""", Assert.Single(handler.Requests).Body);
    }

    [Fact]
    public async Task Every_image_is_checked_in_a_request_of_its_own()
    {
        using var handler = new FakeHandler { Default = static (request, _) => Task.FromResult(FakeHandler.Answer(request.RequestUri!.AbsolutePath.EndsWith("moderations", StringComparison.Ordinal) ? Results(Fine) : Answer)) };
        using var openai = handler.CreateClient();
        var image = new Uri("https://images.test/a.png");

        await Guard(openai).Chat.CreateAsync(Ask(["What is this?", " ", ChatContentPart.FromImage(image), ChatContentPart.FromImage(image)]));

        var bodies = handler.Requests.SkipLast(1).Select(static request => request.Body).Order(StringComparer.Ordinal).ToArray();
        Assert.Equal(3, bodies.Length);
        JsonAssert.Equal("""{"input":["What is this?"]}""", bodies[0]);
        JsonAssert.Equal("""{"input":[{"type":"image_url","image_url":{"url":"https://images.test/a.png"}}]}""", bodies[1]);
        Assert.Equal(bodies[1], bodies[2]);
    }

    [Fact]
    public async Task The_caller_chooses_which_messages_are_checked()
    {
        using var handler = Script(Results(Fine, Fine), Answer);
        using var openai = handler.CreateClient();
        var request = new ChatCompletionRequest { Model = "m", Messages = [ChatMessage.User("skipped"), ChatMessage.Tool("t", "result"), ChatMessage.System("rules")] };

        await Guard(openai, new() { Checks = static message => message is not UserChatMessage }).Chat.CreateAsync(request);

        JsonAssert.Equal("""{"input":["result","rules"]}""", handler.Requests[0].Body);
    }

    [Fact]
    public async Task A_request_without_text_is_not_sent_to_moderation()
    {
        using var handler = Script(Answer);
        using var openai = handler.CreateClient();

        await Guard(openai).Chat.CreateAsync(new() { Model = "m", Messages = [ChatMessage.System("S"), ChatMessage.User(" \n"), null!] });

        Assert.EndsWith("/chat/completions", Assert.Single(handler.Requests).Uri.AbsolutePath, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0.2, true)]
    [InlineData(0.31, true)]
    [InlineData(0.32, false)]
    public async Task A_threshold_replaces_the_verdict_on_its_category(double threshold, bool blocked)
    {
        using var handler = Script(Results("""{"flagged":true,"categories":{"violence":true,"hate":false},"category_scores":{"violence":0.31,"hate":0.9}}"""));
        using var openai = handler.CreateClient();

        var verdict = await Guard(openai, new() { Thresholds = { ["violence"] = threshold } }).CheckAsync("text");

        Assert.Equal(blocked, verdict.IsBlocked);
    }

    [Theory]
    [InlineData("""{"flagged":true,"categories":{"new/kind":true}}""", "new/kind")]
    [InlineData("""{"flagged":true,"categories":{},"category_scores":{}}""", "flagged")]
    [InlineData("""{"flagged":false,"categories":{"violence":true}}""", "violence")]
    [InlineData("""{"flagged":true,"categories":{"hate":true},"category_scores":{"violence":0.6}}""", "hate, violence")]
    public async Task What_a_server_leaves_out_does_not_let_harm_pass(string result, string categories)
    {
        using var handler = Script(Results(result));
        using var openai = handler.CreateClient();

        var verdict = await Guard(openai, new() { Thresholds = { ["violence"] = 0.5, ["hate"] = 0.99 } }).CheckAsync("text");

        Assert.Equal(categories, string.Join(", ", verdict.Categories));
    }

    [Theory]
    [InlineData("""{"results":[]}""")]
    [InlineData("""{}""")]
    [InlineData("""{"results":[{}]}""")]
    [InlineData("""{"results":[null]}""")]
    [InlineData("""{"results":[{"flagged":false},{"flagged":false}]}""")]
    [InlineData("<html>")]
    public async Task An_answer_without_a_verdict_lets_nothing_pass(string answer)
    {
        using var handler = Script(answer);
        using var openai = handler.CreateClient();

        await Assert.ThrowsAnyAsync<OpenAiException>(() => Guard(openai).Chat.CreateAsync(Ask("Hello")));

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_failed_moderation_lets_nothing_pass()
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer("""{"error":{"message":"slow down"}}""", HttpStatusCode.TooManyRequests));
        using var openai = handler.CreateClient();

        await Assert.ThrowsAsync<RateLimitException>(() => Guard(openai).Chat.CreateAsync(Ask("Hello")));

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task A_failed_moderation_with_FailOpen_is_logged_and_lets_the_call_pass()
    {
        using var log = new FakeLog();
        using var handler = new FakeHandler().Then(FakeHandler.Answer("{}", HttpStatusCode.InternalServerError)).Then(FakeHandler.Answer(Answer));
        using var openai = handler.CreateClient(options => options.LoggerFactory = log);

        var answer = await Guard(openai, new() { FailOpen = true }).Chat.CreateAsync(Ask("Hello"));

        Assert.Equal("Hi", answer.Text);
        Assert.Contains("FailOpen", log.Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_check_that_is_cancelled_lets_nothing_pass_even_when_it_may_fail()
    {
        using var stop = new CancellationTokenSource();
        using var handler = new FakeHandler().Then(async (_, token) =>
        {
            await stop.CancelAsync();
            token.ThrowIfCancellationRequested();
            return FakeHandler.Answer("{}");
        });
        using var openai = handler.CreateClient();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => Guard(openai, new() { FailOpen = true }).Chat.CreateAsync(Ask("Hello"), cancellationToken: stop.Token));

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task Output_is_checked_when_asked_for()
    {
        using var handler = Script(Results(Fine), Answer, Results(Violent));
        using var openai = handler.CreateClient();

        var exception = await Assert.ThrowsAsync<ModerationBlockedException>(() => Guard(openai, new() { CheckOutput = true }).Chat.CreateAsync(Ask("Hello")));

        Assert.Equal(ModerationSide.Output, exception.Side);
        JsonAssert.Equal("""{"input":["Hi"]}""", handler.Requests[2].Body);
    }

    [Fact]
    public async Task A_stream_begins_when_its_input_has_passed()
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer(Results(Fine))).Then(Sse());
        using var openai = handler.CreateClient();
        var stream = Guard(openai).Chat.StreamAsync(Ask("Hello"));
        Assert.Empty(handler.Requests);

        Assert.Equal("Hello", await TextOf(stream));
    }

    [Fact]
    public async Task A_stream_whose_input_is_stopped_never_begins()
    {
        using var handler = Script(Results(Violent));
        using var openai = handler.CreateClient();

        await Assert.ThrowsAsync<ModerationBlockedException>(() => TextOf(Guard(openai).Chat.StreamAsync(Ask("Hello"))));

        Assert.Single(handler.Requests);
    }

    [Fact]
    public async Task No_piece_of_a_stream_comes_before_its_output_has_passed()
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer(Results(Fine))).Then(Sse()).Then(FakeHandler.Answer(Results(Violent)));
        using var openai = handler.CreateClient();
        var pieces = 0;

        var exception = await Assert.ThrowsAsync<ModerationBlockedException>(async () =>
        {
            await foreach (var chunk in Guard(openai, new() { CheckOutput = true }).Chat.StreamAsync(Ask("Hello")))
                pieces++;
        });

        Assert.Equal((ModerationSide.Output, 0), (exception.Side, pieces));
        JsonAssert.Equal("""{"input":["Hello"]}""", handler.Requests[2].Body);
    }

    [Fact]
    public async Task A_stream_whose_output_passes_comes_whole()
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer(Results(Fine))).Then(Sse()).Then(FakeHandler.Answer(Results(Fine)));
        using var openai = handler.CreateClient();

        Assert.Equal("Hello", await TextOf(Guard(openai, new() { CheckOutput = true }).Chat.StreamAsync(Ask("Hello"))));
    }

    [Fact]
    public async Task Options_of_the_chat_call_do_not_go_to_moderation()
    {
        using var handler = Script(Results(Fine), Answer);
        using var openai = handler.CreateClient();
        var options = new RequestOptions { IdempotencyKey = "once", ExtraFields = new() { ["extra"] = 1 }, Headers = new Dictionary<string, string> { ["X-Team"] = "blue" } };

        await Guard(openai).Chat.CreateAsync(Ask("Hello"), options);

        Assert.Null(handler.Requests[0].Header("Idempotency-Key"));
        Assert.Equal("blue", handler.Requests[0].Header("X-Team"));
        JsonAssert.Equal("""{"input":["Hello"]}""", handler.Requests[0].Body);
        Assert.Equal("once", handler.Requests[1].Header("Idempotency-Key"));
    }

    [Theory]
    [InlineData("""{"role":"user","content":[{"type":"text","text":"ok"},{"type":"input_text","text":"bad"}]}""", "$.messages[0].content[1]")]
    [InlineData("""{"role":"User","content":"bad"}""", "$.messages[0]")]
    public async Task What_is_of_no_known_kind_is_stopped_and_nothing_is_sent(string message, string place)
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();
        var request = new ChatCompletionRequest { Model = "m", Messages = [WireJson.Read(message, ChatMessage.ReadJson)] };

        foreach (var options in new ModerationGuardOptions[] { new(), new() { FailOpen = true, Checks = static message => message is UserChatMessage } })
        {
            var exception = await Assert.ThrowsAsync<ModerationBlockedException>(() => Guard(openai, options).Chat.CreateAsync(request));
            Assert.Equal($"Moderation blocked the input: it cannot check content of an unknown kind: {place}.", exception.Message);
            await Assert.ThrowsAsync<ModerationBlockedException>(() => TextOf(Guard(openai, options).Chat.StreamAsync(request)));
        }

        Assert.Empty(handler.Requests);
    }

    [Theory]
    [InlineData("messages", true)]
    [InlineData("messages", false)]
    [InlineData("Messages", true)]
    [InlineData("Messages", false)]
    public async Task Messages_among_the_extra_fields_are_stopped(string name, bool ofCall)
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();
        var request = Ask("ok");
        var options = new RequestOptions();
        if (ofCall)
            options.ExtraFields = new() { [name] = "bad" };
        else
            request.ExtraFields = new Dictionary<string, JsonElement> { [name] = JsonElement.Parse("\"bad\"") };

        await Assert.ThrowsAsync<ModerationBlockedException>(() => Guard(openai).Chat.CreateAsync(request, options));

        Assert.Empty(handler.Requests);
    }

    [Fact]
    public async Task An_extra_field_that_repeats_a_property_is_refused_wherever_it_stands()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();
        var message = ChatMessage.User("ok");
        message.ExtraFields = Extra("content");
        var request = Ask("ok");
        request.ExtraFields = Extra("model");

        Assert.Contains("'content' is a property of UserChatMessage", (await Refused(new() { Model = "m", Messages = [message] })).Message, StringComparison.Ordinal);
        Assert.Contains("'model' is a property of ChatCompletionRequest", (await Refused(request)).Message, StringComparison.Ordinal);
        JsonAssert.Equal("""{"role":"user","content":"ok"}""", message.ToString());
        // A value of null is sent as before: an answer with a field of another type is sent back unchanged.
        message.ExtraFields = Extra("name");
        JsonAssert.Equal("""{"role":"user","content":"ok","name":"x"}""", message.ToString());
        Assert.Empty(handler.Requests);

        static Dictionary<string, JsonElement> Extra(string name) => new() { [name] = JsonElement.Parse("\"x\"") };

        Task<ArgumentException> Refused(ChatCompletionRequest request) => Assert.ThrowsAsync<ArgumentException>(() => openai.Chat.CreateAsync(request));
    }

    [Fact]
    public async Task Names_refusals_and_unknown_fields_are_checked_like_texts()
    {
        using var handler = Script(Results(Fine, Fine, Fine, Fine), Answer);
        using var openai = handler.CreateClient();
        var message = WireJson.Read("""{"role":"user","content":[{"type":"refusal","refusal":"a"},{"type":"text","text":"b","x":[1,{"y":"c"}]}],"name":"d"}""", ChatMessage.ReadJson);

        await Guard(openai).Chat.CreateAsync(new() { Model = "m", Messages = [message] });

        JsonAssert.Equal("""{"input":["a","b","c","d"]}""", handler.Requests[0].Body);
    }

    [Theory]
    [InlineData(HttpStatusCode.BadRequest, """{"error":{"message":"bad image","code":"invalid_image_url"}}""")]
    [InlineData(HttpStatusCode.Unauthorized, "{}")]
    [InlineData(HttpStatusCode.TooManyRequests, """{"error":{"message":"no money","code":"insufficient_quota"}}""")]
    [InlineData(HttpStatusCode.OK, "<html>")]
    [InlineData(HttpStatusCode.OK, """{"results":[]}""")]
    public async Task Only_a_failure_that_passes_fails_open(HttpStatusCode status, string body)
    {
        using var handler = new FakeHandler().Then(FakeHandler.Answer(body, status));
        using var openai = handler.CreateClient();

        await Assert.ThrowsAnyAsync<OpenAiException>(() => Guard(openai, new() { FailOpen = true }).Chat.CreateAsync(Ask("Hello")));

        Assert.Single(handler.Requests);
    }

    [Theory]
    [InlineData(8)]
    [InlineData(3)]
    public async Task Many_images_are_checked_a_few_at_a_time(int most)
    {
        var (now, highest) = (0, 0);
        using var handler = new FakeHandler
        {
            Default = async (request, _) =>
            {
                if (!request.RequestUri!.AbsolutePath.EndsWith("moderations", StringComparison.Ordinal))
                    return FakeHandler.Answer(Answer);
                var mine = Interlocked.Increment(ref now);
                for (var seen = Volatile.Read(ref highest); mine > seen && Interlocked.CompareExchange(ref highest, mine, seen) != seen; seen = Volatile.Read(ref highest))
                {
                }
                await Task.Yield();
                Interlocked.Decrement(ref now);
                return FakeHandler.Answer(Results(Fine));
            },
        };
        using var openai = handler.CreateClient();
        ChatContentPart[] images = [.. Enumerable.Range(0, 200).Select(static i => ChatContentPart.FromImage(new Uri($"https://images.test/{i}.png")))];

        await Guard(openai, new() { MaxConcurrency = most }).Chat.CreateAsync(Ask(images));

        Assert.Equal(201, handler.Requests.Count);
        Assert.InRange(highest, 1, most);
    }

    [Fact]
    public void Bad_arguments_are_refused()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();

        Assert.Equal("moderations", Assert.Throws<ArgumentNullException>(() => new ModerationGuard(null!, openai)).ParamName);
        Assert.Equal("client", Assert.Throws<ArgumentNullException>(() => new ModerationGuard(openai.Moderations, null!)).ParamName);
        Assert.Equal("client", Assert.Throws<ArgumentNullException>(() => new ModerationGuard(null!)).ParamName);
        Assert.Throws<ArgumentNullException>(() => { _ = Guard(openai).Chat.StreamAsync(null!); });
        Assert.Contains("MaxConcurrency", Assert.Throws<ArgumentException>(() => Guard(openai, new() { MaxConcurrency = 0 })).Message, StringComparison.Ordinal);
        foreach (var threshold in new[] { -0.1, 1.1, double.NaN })
            Assert.Contains("hate", Assert.Throws<ArgumentException>(() => Guard(openai, new() { Thresholds = { ["hate"] = threshold } })).Message, StringComparison.Ordinal);
    }

    private const string Fine = """{"flagged":false,"categories":{"violence":false,"hate":false},"category_scores":{"violence":0.01,"hate":0.02}}""";

    private const string Violent = """{"flagged":true,"categories":{"violence":true,"hate":false},"category_scores":{"violence":0.98,"hate":0.02}}""";

    private static string Results(params string[] results) => $$"""{"id":"modr-1","model":"omni-moderation-latest","results":[{{string.Join(',', results)}}]}""";

    private static FakeHandler Script(params string[] answers) => answers.Aggregate(new FakeHandler(), static (handler, answer) => handler.Then(FakeHandler.Answer(answer)));

    private static HttpResponseMessage Sse() => FakeHandler.Answer(Stream, HttpStatusCode.OK, "text/event-stream");

    private static ModerationGuard Guard(OpenAiClient openai, ModerationGuardOptions? options = null) => new(openai, options);

    private static ChatCompletionRequest Ask(ChatContent content) => new() { Model = "m", Messages = [ChatMessage.User(content)] };

    private static async Task<string> TextOf(IAsyncEnumerable<ChatCompletionChunk> stream)
    {
        var text = "";
        await foreach (var chunk in stream)
            text += chunk.Text;
        return text;
    }
}
