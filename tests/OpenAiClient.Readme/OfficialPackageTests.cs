using System.ClientModel;
using System.ClientModel.Primitives;
using System.Text;
using OpenAi.Testing;
using OpenAI;
using Ours = OpenAi.Chat;

namespace OpenAi.Readme;

/// <summary>The README's statements about the official package. When one is no longer true, the README must change.</summary>
public sealed class OfficialPackageTests : IAsyncDisposable
{
    private readonly FakeOpenAi _fake = FakeOpenAi.Start();
    private readonly OpenAiClient _ours;

    public OfficialPackageTests() => _ours = _fake.CreateClient(options => options.MaxRetries = 0);

    [Fact]
    public async Task A_stream_that_breaks_off_looks_finished_to_the_official_package()
    {
        _fake.Chat.Reply("one two three four five six seven");
        _fake.Fail(FakeFault.Truncate(3)).Fail(FakeFault.Truncate(3));

        var text = new StringBuilder();
        await foreach (var update in Official().CompleteChatStreamingAsync("Hello"))
            text.AppendJoin("", update.ContentUpdate.Select(part => part.Text));

        Assert.DoesNotContain("seven", text.ToString(), StringComparison.Ordinal);
        await Assert.ThrowsAsync<IncompleteStreamException>(() => Ours.ChatCompletionAccumulator.FoldAsync(_ours.Chat.StreamAsync(Request)));
    }

    [Fact]
    public async Task An_unknown_finish_reason_loses_the_official_package_the_answer()
    {
        _fake.Chat.Reply(new FakeChatReply { Messages = [Ours.ChatMessage.Assistant("Rome.")], FinishReason = "tired" });
        _fake.Chat.Reply(new FakeChatReply { Messages = [Ours.ChatMessage.Assistant("Rome.")], FinishReason = "tired" });

        await Assert.ThrowsAsync<ArgumentOutOfRangeException>(() => Official().CompleteChatAsync("Hello"));
        var answer = await _ours.Chat.CreateAsync(Request);

        Assert.Equal("Rome.", answer.Text);
        Assert.Equal("tired", answer.FinishReason?.Value);
    }

    [Fact]
    public async Task A_timeout_is_a_cancellation_to_the_official_package()
    {
        _fake.Fail(FakeFault.Stall()).Fail(FakeFault.Stall());
        var limit = TimeSpan.FromMilliseconds(200);

        await Assert.ThrowsAsync<TaskCanceledException>(() => Official(limit).CompleteChatAsync("Hello"));
        await Assert.ThrowsAsync<ApiTimeoutException>(() => _ours.Chat.CreateAsync(Request, new() { AttemptTimeout = limit }));
    }

    public async ValueTask DisposeAsync()
    {
        _ours.Dispose();
        await _fake.DisposeAsync();
    }

    private static Ours.ChatCompletionRequest Request => new() { Model = "gpt-4o", Messages = [Ours.ChatMessage.User("Hello")] };

    private OpenAI.Chat.ChatClient Official(TimeSpan? timeout = null) =>
        new OpenAIClient(
            new ApiKeyCredential("sk-any"),
            new OpenAIClientOptions { Endpoint = _fake.BaseAddress, NetworkTimeout = timeout, RetryPolicy = new ClientRetryPolicy(0) }).GetChatClient("gpt-4o");
}
