using OpenAi.Chat;
using OpenAi.Testing;

namespace OpenAi.Tests.Testing;

/// <summary>A fake server and a client of it without retries.</summary>
public abstract class FakeTest : IAsyncDisposable
{
    protected FakeTest() => OpenAi = Fake.CreateClient(options => options.MaxRetries = 0);

    protected static ChatCompletionRequest Hello { get; } = new() { Model = "gpt-4o", Messages = [ChatMessage.User("Hello")] };

    protected FakeOpenAi Fake { get; } = FakeOpenAi.Start();

    protected OpenAiClient OpenAi { get; }

    public async ValueTask DisposeAsync()
    {
        OpenAi.Dispose();
        await Fake.DisposeAsync();
    }
}
