using OpenAi.Assistants;
using OpenAi.Chat;
using OpenAi.Moderations;
using OpenAi.Testing;

namespace OpenAi.Tests.Testing;

public sealed class FakeStrictTests : IAsyncDisposable
{
    private readonly FakeOpenAi _fake = FakeOpenAi.Start(new() { IsStrict = true });
    private readonly OpenAiClient _openai;

    public FakeStrictTests() => _openai = _fake.CreateClient();

    [Fact]
    public async Task Scripted_replies_are_given_and_none_is_left()
    {
        _fake.Chat.Reply("One.");
        _fake.Chat.When(static request => request.N == 2).Reply("Two.");
        _fake.Moderations.Flag("violence", "kill");
        _fake.Fail(429);

        Assert.Equal("One.", await _openai.Chat.AskAsync("gpt-4o", "Hello"));
        Assert.Equal("Two.", (await _openai.Chat.CreateAsync(new() { Model = "gpt-4o", N = 2, Messages = [ChatMessage.User("Hello")] })).Text);
        Assert.False((await _openai.Moderations.CreateAsync(new() { Input = "Hello" })).IsFlagged);
        Assert.Empty(_fake.Unused);
        _fake.Verify();
    }

    [Fact]
    public async Task The_model_of_the_examples_is_known_and_an_unknown_one_is_told_how_to_be_added()
    {
        _fake.Chat.Reply("One.", "Two.");

        Assert.Equal("One.", await _openai.Chat.AskAsync("gpt-5.6-terra", "Hello"));
        var exception = await Assert.ThrowsAsync<NotFoundException>(() => _openai.Chat.AskAsync("my-model", "Hello"));
        Assert.Contains("fake.Models.Only(\"my-model\")", exception.Message, StringComparison.Ordinal);
        _fake.Models.Only("my-model");
        Assert.Equal("Two.", await _openai.Chat.AskAsync("my-model", "Hello"));
    }

    [Fact]
    public async Task A_request_without_a_script_is_an_error_that_tells_what_to_write()
    {
        foreach (var (ask, example) in new (Func<Task>, string)[]
        {
            (() => _openai.Chat.AskAsync("gpt-4o", "Hello"), "fake.Chat.Reply(\"Hello.\")"),
            (() => _openai.Completions.CreateAsync(new() { Model = "gpt-3.5-turbo-instruct", Prompt = "a" }), "fake.Completions.Reply(\"Hello.\")"),
            (() => _openai.Embeddings.CreateAsync(new() { Model = "text-embedding-3-small", Input = "a" }), "fake.Embeddings.Reply"),
            (() => _openai.Moderations.CreateAsync(new() { Input = "a" }), "fake.Moderations.Reply"),
            (() => _openai.Images.GenerateAsync(new() { Prompt = "a", Model = "gpt-image-1" }), "fake.Images.Reply"),
        })
        {
            var exception = await Assert.ThrowsAsync<ServerException>(ask);

            Assert.Equal(("not_scripted", 1), (exception.Code, exception.Attempts));
            Assert.Contains(example, exception.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_run_without_a_script_fails_and_tells_what_to_write()
    {
        var assistant = await _openai.Assistants.CreateAsync(new() { Model = "gpt-4o" });
        var thread = await _openai.Assistants.Threads.CreateAsync(new());

        var run = await _openai.Assistants.Threads.Runs.PollAsync(await _openai.Assistants.Threads.Runs.CreateAsync(thread.Id, new() { AssistantId = assistant.Id }));

        Assert.Equal(ThreadRunStatus.Failed, run.Status);
        Assert.Contains("fake.Assistants.Reply(\"Hello.\")", run.LastError?.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_model_that_is_not_known_is_not_found()
    {
        _fake.Chat.Reply("Hello.");

        Assert.Equal("model_not_found", (await Assert.ThrowsAsync<NotFoundException>(() => _openai.Chat.AskAsync("gpt-99", "Hello"))).Code);
        _fake.Models.Only("gpt-99");
        Assert.Equal("Hello.", await _openai.Chat.AskAsync("gpt-99", "Hello"));
    }

    [Fact]
    public void Scripted_replies_that_were_not_used_are_reported_by_their_place()
    {
        _fake.Chat.Reply("One.", "Two.");
        _fake.Embeddings.When(static _ => true).Reply(new OpenAi.Embeddings.EmbeddingList());
        _fake.Assistants.Reply("Three.");
        _fake.Fail(429);
        _fake.When(static _ => false).Fail(500);

        Assert.Equal(
            [
                "fake.Chat.Reply: 2 queued, but not requested", "fake.Embeddings.When: 1 that no request matched", "fake.Assistants: 1 queued, but not requested",
                "fake.Fail: 1 queued, but not requested", "fake.When: 1 that no request matched",
            ],
            _fake.Unused);
        var exception = Assert.Throws<InvalidOperationException>(_fake.Verify);
        Assert.Contains("fake.Chat.Reply: 2 queued", exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_scripted_reply_that_defers_to_the_default_counts_as_a_script()
    {
        _fake.Chat.Reply(static _ => null);

        Assert.Contains("Hello", await _openai.Chat.AskAsync("gpt-4o", "Hello"), StringComparison.Ordinal);
    }

    public async ValueTask DisposeAsync()
    {
        _openai.Dispose();
        await _fake.DisposeAsync();
    }
}
