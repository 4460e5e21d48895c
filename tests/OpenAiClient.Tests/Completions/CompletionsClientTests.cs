using OpenAi.Completions;
using OpenAi.Tests.Support;

namespace OpenAi.Tests.Completions;

public class CompletionsClientTests
{
    [Fact]
    public async Task The_documented_exchange_gives_the_documented_text()
    {
        using var handler = FakeHandler.Json("""
            {"id":"cmpl-uqkvlQyYK7bGYrRHQ0eXlWi7","object":"text_completion","created":1589478378,"model":"gpt-3.5-turbo-instruct","system_fingerprint":"fp_44709d6fcb","choices":[{"text":"\n\nThis is a test.","index":0,"logprobs":null,"finish_reason":"length"}],"usage":{"prompt_tokens":5,"completion_tokens":6,"total_tokens":11}}
            """);
        using var openai = handler.CreateClient();

        var answer = await openai.Completions.CreateAsync(new()
        {
            Model = "gpt-3.5-turbo-instruct",
            Prompt = "Say this is a test",
            MaxTokens = 7,
            Temperature = 0,
        });

        Assert.Equal("\n\nThis is a test.", answer.Text);
        Assert.Equal(CompletionFinishReason.Length, answer.FinishReason);
        Assert.Equal((5L, 6L, 11L), (answer.Usage?.PromptTokens, answer.Usage?.CompletionTokens, answer.Usage?.TotalTokens));
        Assert.Equal(new DateTimeOffset(2020, 5, 14, 17, 46, 18, TimeSpan.Zero), answer.Created);
        Assert.Equal("fp_44709d6fcb", answer.SystemFingerprint);
        Assert.Equal(1, answer.ResponseInfo?.Attempts);
        Assert.Equal("https://example.test/v1/completions", handler.Requests[0].Uri.AbsoluteUri);
        Assert.Equal(HttpMethod.Post, handler.Requests[0].Method);
        JsonAssert.Equal("""{"model":"gpt-3.5-turbo-instruct","prompt":"Say this is a test","max_tokens":7,"temperature":0}""", handler.Requests[0].Body);
    }

    [Fact]
    public async Task Chinese_arrives_and_returns_as_it_was_written()
    {
        using var handler = FakeHandler.Json("""{"id":"cmpl-1","choices":[{"text":"\n\n这是一个测试。","index":0,"logprobs":null,"finish_reason":"stop"}]}""");
        using var openai = handler.CreateClient();

        var answer = await openai.Completions.CreateAsync(new() { Model = "m", Prompt = "说这是一个测试" });

        Assert.Equal("\n\n这是一个测试。", answer.Text);
        JsonAssert.Equal("""{"model":"m","prompt":"说这是一个测试"}""", handler.Requests[0].Body);
    }

    [Fact]
    public async Task A_stream_gives_its_pieces_and_its_usage()
    {
        using var handler = FakeHandler.Sse("""
            data: {"id":"c","object":"text_completion","created":1690759702,"choices":[{"text":"This","index":0,"logprobs":null,"finish_reason":null}],"model":"m","usage":null}

            data: {"id":"c","object":"text_completion","created":1690759702,"choices":[{"text":" is","index":0,"logprobs":null,"finish_reason":"stop"}],"model":"m","usage":null}

            data: {"id":"c","object":"text_completion","created":1690759702,"choices":[],"model":"m","usage":{"prompt_tokens":5,"completion_tokens":2,"total_tokens":7}}

            data: [DONE]


            """);
        using var openai = handler.CreateClient();

        var pieces = new List<Completion>();
        await foreach (var piece in openai.Completions.StreamAsync(new() { Model = "m", Prompt = "Say this", StreamOptions = new() { IncludeUsage = true } }))
            pieces.Add(piece);

        Assert.Equal(["This", " is", ""], pieces.Select(static piece => piece.Text));
        Assert.Equal([null, CompletionFinishReason.Stop, null], pieces.Select(static piece => piece.FinishReason));
        Assert.Equal(7, pieces[2].Usage?.TotalTokens);
        Assert.All(pieces, static piece => Assert.NotNull(piece.ResponseInfo));
        JsonAssert.Equal("""{"model":"m","prompt":"Say this","stream_options":{"include_usage":true},"stream":true}""", handler.Requests[0].Body);
    }

    [Fact]
    public async Task A_whole_answer_to_a_wish_for_a_stream_is_one_piece()
    {
        using var handler = FakeHandler.Json(CompletionSamples.Everything);
        using var openai = handler.CreateClient();

        var answer = await CompletionAccumulator.FoldAsync(openai.Completions.StreamAsync(new() { Model = "m", Prompt = "Hi" }));

        Assert.Equal("Hi there", answer.Text);
        Assert.Equal(3, answer.Usage?.TotalTokens);
    }

    [Fact]
    public async Task A_stream_that_breaks_off_says_so()
    {
        using var handler = FakeHandler.Sse("""
            data: {"choices":[{"text":"This","index":0}]}


            """);
        using var openai = handler.CreateClient();

        await Assert.ThrowsAsync<IncompleteStreamException>(() =>
            CompletionAccumulator.FoldAsync(openai.Completions.StreamAsync(new() { Model = "m", Prompt = "Hi" })));
    }

    [Fact]
    public async Task A_null_request_is_refused_by_its_name()
    {
        using var handler = new FakeHandler();
        using var openai = handler.CreateClient();

        Assert.Equal("request", (await Assert.ThrowsAsync<ArgumentNullException>(() => openai.Completions.CreateAsync(null!))).ParamName);
        Assert.Equal("request", Assert.Throws<ArgumentNullException>(() => { _ = openai.Completions.StreamAsync(null!); }).ParamName);
    }
}
