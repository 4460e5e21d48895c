using System.Text.Json;
using OpenAi.Chat;
using OpenAi.Testing;

namespace OpenAi.Tests.Testing;

public class FakeChatTests
{
    private static readonly ChatCompletionRequest _hello = new() { Model = "gpt-4o", Messages = [ChatMessage.User("Hello there")] };

    [Fact]
    public async Task Queued_replies_come_in_their_order()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        fake.Chat.Reply("one").Reply("two");

        Assert.Equal("one", (await openai.Chat.CreateAsync(_hello)).Text);
        Assert.Equal("two", (await openai.Chat.CreateAsync(_hello)).Text);
    }

    [Fact]
    public async Task An_answer_has_every_documented_field()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        fake.Chat.Reply("Hi!");

        var answer = await openai.Chat.CreateAsync(_hello);

        Assert.Equal("chatcmpl-fake1", answer.Id);
        Assert.Equal("chat.completion", answer.Object);
        Assert.Equal("gpt-4o", answer.Model);
        Assert.Equal(FinishReason.Stop, answer.FinishReason);
        Assert.InRange(DateTimeOffset.UtcNow - answer.Created!.Value, TimeSpan.Zero, TimeSpan.FromMinutes(1));
        Assert.Equal(0, answer.Created.Value.Millisecond);
        Assert.Equal((7, 1, 8), (answer.Usage!.PromptTokens, answer.Usage.CompletionTokens, answer.Usage.TotalTokens));
        Assert.Equal("req_fake1", answer.ResponseInfo!.RequestId);
        Assert.NotNull(answer.ResponseInfo.ProcessingTime);
        Assert.Equal(new RateLimit(10_000, 9_999, TimeSpan.FromMilliseconds(6)), answer.ResponseInfo.RateLimits.Requests);
        Assert.Equal(199_992, answer.ResponseInfo.RateLimits.Tokens.Remaining);
        Assert.Null(answer.ExtraFields);
    }

    [Fact]
    public async Task Every_choice_that_is_asked_for_is_given()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        fake.Chat.Reply("Hi!").Reply("Hi!");

        var whole = await openai.Chat.CreateAsync(_hello with { N = 2 });
        var streamed = await ChatCompletionAccumulator.FoldAsync(openai.Chat.StreamAsync(_hello with { N = 2 }));

        Assert.Equal(["Hi!", "Hi!"], whole.Choices.Select(choice => choice.Message.Text));
        Assert.Equal(["Hi!", "Hi!"], streamed.Choices.Select(choice => choice.Message.Text));
    }

    [Theory]
    [InlineData("Why is the sky blue?", "You asked: \"Why is the sky blue?\"")]
    [InlineData(" Say this is a test ", "You said: \"Say this is a test\"")]
    [InlineData("", "There is no text in your messages.")]
    public async Task Without_a_queued_reply_the_answer_repeats_the_user(string question, string beginning)
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();

        var text = await openai.Chat.AskAsync("gpt-4o", question);

        Assert.StartsWith(beginning, text, StringComparison.Ordinal);
        Assert.Contains("fake server", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_stream_comes_word_by_word_and_adds_up()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        fake.Chat.Reply("The quick  brown\nfox ");

        var chunks = await openai.Chat.StreamAsync(_hello).ToListAsync();

        Assert.Equal(["", "The", " quick", "  brown", "\nfox", " ", ""], chunks.Select(chunk => chunk.Text));
        Assert.Equal(ChatRole.Assistant, chunks[0].Choices[0].Delta!.Role);
        Assert.Equal(FinishReason.Stop, chunks[^1].FinishReason);
        Assert.All(chunks, chunk => Assert.Equal("chatcmpl-fake1", chunk.Id));
        Assert.All(chunks, chunk => Assert.Null(chunk.Usage));
        Assert.Equal("req_fake1", chunks[0].ResponseInfo!.RequestId);
    }

    [Fact]
    public async Task A_stream_ends_with_its_usage_when_that_is_asked_for()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        fake.Chat.Reply("Hi!");

        var chunks = await openai.Chat.StreamAsync(_hello with { StreamOptions = new() { IncludeUsage = true } }).ToListAsync();

        Assert.Equal(8, chunks[^1].Usage!.TotalTokens);
        Assert.Empty(chunks[^1].Choices);
    }

    [Fact]
    public async Task A_stream_on_the_wire_is_what_the_api_sends()
    {
        await using var fake = FakeOpenAi.Start();
        fake.Chat.Reply("Hi!");
        using var http = new HttpClient(new SocketsHttpHandler { UseProxy = false });
        using var body = new StringContent("""{"model":"m","messages":[{"role":"user","content":"x"}],"stream":true,"stream_options":{"include_usage":true}}""");

        using var response = await http.PostAsync(new Uri(fake.BaseAddress + "/chat/completions"), body);
        var events = (await response.Content.ReadAsStringAsync()).Split("\n\n", StringSplitOptions.RemoveEmptyEntries);

        Assert.Equal("text/event-stream", response.Content.Headers.ContentType?.MediaType);
        Assert.All(events, item => Assert.StartsWith("data: ", item, StringComparison.Ordinal));
        Assert.Equal("data: [DONE]", events[^1]);
        Assert.Equal(0, JsonDocument.Parse(events[^2][6..]).RootElement.GetProperty("choices").GetArrayLength());
    }

    [Fact]
    public async Task A_stream_takes_its_time_when_told_to()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        fake.Chat.ChunkDelay = TimeSpan.FromHours(1);
        var options = new RequestOptions { MaxRetries = 0, AttemptTimeout = TimeSpan.FromMilliseconds(50) };

        await Assert.ThrowsAsync<ApiTimeoutException>(async () => await openai.Chat.StreamAsync(_hello, options).ToListAsync());
    }

    [Fact]
    public async Task Replies_are_shared_out_among_threads_without_loss()
    {
        await using var fake = FakeOpenAi.Start();
        using var openai = fake.CreateClient();
        var texts = Enumerable.Range(0, 50).Select(i => $"reply {i}").ToHashSet();
        foreach (var text in texts)
            fake.Chat.Reply(text);

        var answers = await Task.WhenAll(texts.Select(_ => openai.Chat.CreateAsync(_hello)));

        Assert.True(texts.SetEquals(answers.Select(answer => answer.Text)));
        Assert.Equal(50, answers.DistinctBy(answer => answer.Id).Count());
        Assert.Equal(50, fake.Requests.DistinctBy(request => request.RequestId).Count());
    }
}
