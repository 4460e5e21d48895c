using OpenAi.Chat;
using OpenAi.Responses;
using OpenAi.Testing;
using OpenAi.Tokenization;

namespace OpenAi.Tests.Testing;

/// <summary>The usage that the server reports is what a counter of the test counts.</summary>
public sealed class FakeTokenTests : IAsyncDisposable
{
    private static readonly TokenCounter _counter = new(TokenEncoding.O200kBase);

    private readonly FakeOpenAi _fake = FakeOpenAi.Start(new() { TokenCounter = new ExactCounter() });
    private readonly OpenAiClient _openai;

    public FakeTokenTests() => _openai = _fake.CreateClient();

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_usage_of_a_chat_equals_the_count(bool streamed)
    {
        const string answer = "Rome is the capital. 代币既不是单词也不是字母。";
        _fake.Chat.When(_ => true).Reply(answer);
        var request = new ChatCompletionRequest { Model = "gpt-5", Messages = [ChatMessage.System("You are terse.")], StreamOptions = streamed ? new() { IncludeUsage = true } : null };

        for (var turn = 0; turn < 3; turn++)
        {
            request.Messages = [.. request.Messages, ChatMessage.User("What is the capital of Italy?")];

            var usage = (streamed ? await ChatCompletionAccumulator.FoldAsync(_openai.Chat.StreamAsync(request)) : await _openai.Chat.CreateAsync(request)).Usage!;

            Assert.Equal(_counter.Count(request), usage.PromptTokens);
            Assert.Equal(_counter.Count(answer), usage.CompletionTokens);
            Assert.Equal(usage.PromptTokens + usage.CompletionTokens, usage.TotalTokens);
            request.Messages = [.. request.Messages, ChatMessage.Assistant(answer)];
        }
    }

    [Fact]
    public async Task Tools_of_a_chat_are_counted()
    {
        var request = new ChatCompletionRequest { Model = "gpt-5", Messages = [ChatMessage.User("Weather?")], Tools = [ChatTool.ForFunction("weather", "Gets the weather.")] };

        Assert.Equal(_counter.Count(request), (await _openai.Chat.CreateAsync(request)).Usage!.PromptTokens);
    }

    [Theory]
    [InlineData(ResponseKeeper.Session)]
    [InlineData(ResponseKeeper.PreviousResponse)]
    [InlineData(ResponseKeeper.Conversation)]
    public async Task The_usage_of_a_session_of_responses_equals_the_count_wherever_it_is_kept(ResponseKeeper keeper)
    {
        const string answer = "Rome is the capital. 代币既不是单词也不是字母。";
        _fake.Responses.When(_ => true).Reply(answer);
        var session = _openai.Responses.StartSession("gpt-5", "You are terse.", new() { Keeper = keeper });
        var before = new ResponseRequest { Model = "gpt-5", Instructions = "You are terse." };

        for (var turn = 0; turn < 3; turn++)
        {
            before.Input = ResponseInput.FromItems([.. (IEnumerable<ResponseItem>?)before.Input ?? [], ResponseItem.User("What is the capital of Italy?")]);

            var usage = (await session.SendAsync("What is the capital of Italy?")).Usage!;

            Assert.Equal(_counter.Count(before), usage.InputTokens);
            Assert.Equal(_counter.Count(answer), usage.OutputTokens);
            before.Input = ResponseInput.FromItems([.. before.Input, ResponseItem.Assistant(answer)]);
        }
    }

    [Fact]
    public async Task Input_tokens_are_what_the_response_then_uses()
    {
        var first = await _openai.Responses.CreateAsync(new() { Model = "gpt-5", Input = "What is the capital of Italy?" });
        var count = await _openai.Responses.CountInputTokensAsync(new() { Model = "gpt-5", PreviousResponseId = first.Id, Input = "And of France?", Instructions = "You are terse." });
        var second = await _openai.Responses.CreateAsync(new() { Model = "gpt-5", PreviousResponseId = first.Id, Input = "And of France?", Instructions = "You are terse." });

        Assert.Equal(count.InputTokens, second.Usage!.InputTokens);
        Assert.True(count.InputTokens > first.Usage!.TotalTokens);
    }

    [Fact]
    public async Task Completions_and_embeddings_are_counted()
    {
        _fake.Completions.Reply(" is Rome.");

        var completion = await _openai.Completions.CreateAsync(new() { Model = "gpt-3.5-turbo-instruct", Prompt = "The capital of Italy" });
        var embedding = await _openai.Embeddings.CreateAsync(new() { Model = "text-embedding-3-small", Input = "The capital of Italy" });

        Assert.Equal((_counter.Count("The capital of Italy"), _counter.Count(" is Rome.")), (completion.Usage!.PromptTokens, completion.Usage.CompletionTokens));
        Assert.Equal(_counter.Count("The capital of Italy"), embedding.Usage!.PromptTokens);
    }

    [Fact]
    public async Task A_scripted_usage_is_reported_as_it_is()
    {
        _fake.Chat.Reply(new FakeChatReply { Messages = [ChatMessage.Assistant("x")], Usage = new() { PromptTokens = 7, CompletionTokens = 8, TotalTokens = 15 } });

        Assert.Equal(15, (await _openai.Chat.CreateAsync(new() { Model = "gpt-5", Messages = [ChatMessage.User("x")] })).Usage!.TotalTokens);
        Assert.Throws<ArgumentNullException>(() => new FakeOpenAiOptions { TokenCounter = null! });
    }

    public async ValueTask DisposeAsync()
    {
        _openai.Dispose();
        await _fake.DisposeAsync();
    }

    private sealed class ExactCounter : FakeTokenCounter
    {
        public override long CountText(string model, string text) => _counter.Count(text);

        public override long CountPrompt(ChatCompletionRequest request) => _counter.Count(request);

        public override long CountInput(ResponseRequest request) => _counter.Count(request);
    }
}
