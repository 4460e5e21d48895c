using OpenAi.Completions;
using OpenAi.Testing;

namespace OpenAi.Tests.Testing;

public sealed class FakeCompletionsTests : FakeTest
{
    private static readonly CompletionRequest _request = new() { Model = "gpt-3.5-turbo-instruct", Prompt = "Once upon" };

    [Fact]
    public async Task A_text_is_continued_whole_and_streamed()
    {
        Fake.Completions.Reply(" a time", " a time");

        var whole = await OpenAi.Completions.CreateAsync(_request);
        var pieces = await OpenAi.Completions.StreamAsync(_request with { StreamOptions = new() { IncludeUsage = true } }).ToListAsync();

        Assert.Equal((" a time", CompletionFinishReason.Stop, 5L), (whole.Text, whole.FinishReason, whole.Usage?.TotalTokens));
        Assert.Equal([" a", " time", "", ""], pieces.Select(piece => piece.Text));
        Assert.Equal(CompletionFinishReason.Stop, pieces[^2].FinishReason);
        Assert.Equal(5, pieces[^1].Usage?.TotalTokens);
    }

    [Fact]
    public async Task Each_prompt_has_its_choices()
    {
        Fake.Completions.Reply(new FakeCompletionReply { Texts = ["1", "2", "3"], FinishReason = CompletionFinishReason.Length });

        var answer = await OpenAi.Completions.CreateAsync(_request with { Prompt = ["a", "b"], N = 2, Echo = true });

        Assert.Equal(["a1", "a2", "b3", "b3"], answer.Choices.Select(choice => choice.Text));
        Assert.All(answer.Choices, choice => Assert.Equal(CompletionFinishReason.Length, choice.FinishReason));
    }

    [Fact]
    public async Task Without_a_script_the_completion_says_that_it_comes_from_a_fake_server()
    {
        Assert.Contains("fake server", (await OpenAi.Completions.CreateAsync(_request)).Text, StringComparison.Ordinal);
        Assert.Equal("Once upon", Fake.Completions.Requests[0].Prompt.Texts[0]);
    }

    [Fact]
    public async Task A_stream_can_be_cut()
    {
        Fake.Completions.Reply(FakeFault.Truncate(1));

        await Assert.ThrowsAsync<IncompleteStreamException>(async () => await OpenAi.Completions.StreamAsync(_request).ToListAsync());
    }

    [Theory]
    [InlineData("""{"prompt":"x"}""", "model")]
    [InlineData("""{"model":"m"}""", "prompt")]
    [InlineData("""{"model":"m","prompt":[]}""", "prompt")]
    [InlineData("""{"model":"m","prompt":"x","n":3,"best_of":2}""", "best_of")]
    public async Task What_the_api_insists_on_is_named(string body, string param)
    {
        var exception = await Assert.ThrowsAsync<BadRequestException>(() => OpenAi.Raw.SendAsync(HttpMethod.Post, "completions", body));

        Assert.Equal(param, exception.Param);
    }
}
