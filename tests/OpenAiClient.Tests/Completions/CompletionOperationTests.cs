using OpenAi.Completions;
using OpenAi.Tests.Support;
using OpenAi.Tests.WireMock;

namespace OpenAi.Tests.Completions;

/// <summary>Completions over real HTTP, with documented answers.</summary>
public class CompletionOperationTests : WireMockTest
{
    private static readonly CompletionRequest _test = new()
    {
        Model = "gpt-3.5-turbo-instruct",
        Prompt = "Say this is a test",
        MaxTokens = 7,
        Temperature = 0,
    };

    [Fact]
    public async Task Create_posts_the_documented_request_and_reads_the_documented_answer()
    {
        var openai = CreateClient();

        var answer = await openai.Completions.CreateAsync(_test);

        Assert.Equal("\n\nThis is a test.", answer.Text);
        Assert.Equal((5L, 6L, 11L), (answer.Usage?.PromptTokens, answer.Usage?.CompletionTokens, answer.Usage?.TotalTokens));
        Assert.Equal("cmpl-uqkvlQyYK7bGYrRHQ0eXlWi7", answer.Id);
        Assert.Equal("req_8d76635f30e1459e8acdf5b92744f2f1", answer.ResponseInfo?.RequestId);
        var sent = await SentOnceAsync();
        Assert.Equal(("POST", "/v1/completions"), (sent.Method, sent.Url));
        JsonAssert.Equal("""{"model":"gpt-3.5-turbo-instruct","prompt":"Say this is a test","max_tokens":7,"temperature":0}""", sent.Body);
    }

    [Fact]
    public async Task A_Chinese_prompt_gets_a_Chinese_answer()
    {
        var openai = CreateClient();

        var answer = await openai.Completions.CreateAsync(new() { Model = "gpt-3.5-turbo-instruct", Prompt = "请说：这是一个测试" });

        Assert.Equal("\n\n这是一个测试。", answer.Text);
        Assert.Equal(CompletionFinishReason.Stop, answer.FinishReason);
        JsonAssert.Equal("""{"model":"gpt-3.5-turbo-instruct","prompt":"请说：这是一个测试"}""", (await SentOnceAsync()).Body);
    }

    [Fact]
    public async Task A_stream_folds_to_the_answer_that_it_is_the_stream_of()
    {
        var openai = CreateClient();

        var answer = await CompletionAccumulator.FoldAsync(openai.Completions.StreamAsync(_test with { StreamOptions = new() { IncludeUsage = true } }));

        Assert.Equal("\n\nThis is a test.", answer.Text);
        Assert.Equal(CompletionFinishReason.Length, answer.FinishReason);
        Assert.Equal(11, answer.Usage?.TotalTokens);
        Assert.Equal("text_completion", answer.Object);
        var sent = await SentOnceAsync();
        Assert.Equal("text/event-stream", sent.Header("accept"));
        JsonAssert.Contains("""{"stream":true,"stream_options":{"include_usage":true}}""", sent.Body);
    }
}
