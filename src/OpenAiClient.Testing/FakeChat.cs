using System.Collections.Concurrent;
using OpenAi.Chat;
using OpenAi.Testing.Chat;
using OpenAi.Testing.Http;

namespace OpenAi.Testing;

/// <summary>
/// The answers of <c>POST /chat/completions</c>. What was queued is given in its order; when nothing is queued, the answer
/// repeats what the user said and admits that no model has thought about it.
/// </summary>
public sealed class FakeChat
{
    private readonly FakeOpenAi _server;
    private readonly ConcurrentQueue<string> _replies = new();

    internal FakeChat(FakeOpenAi server) => _server = server;

    /// <summary>How long a stream waits before each of its pieces, as a model does. Default: zero.</summary>
    public TimeSpan ChunkDelay { get; set; }

    /// <summary>Queues the text of an answer, streamed or whole as its request wants it.</summary>
    /// <param name="text">The text.</param>
    /// <returns>This object, for the next call.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public FakeChat Reply(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        _replies.Enqueue(text);
        return this;
    }

    internal IEnumerable<FakeRoute> Routes => [new("POST", "chat/completions", AnswerAsync)];

    private async Task AnswerAsync(FakeExchange exchange)
    {
        if (!exchange.TryRead(ChatJson.Of<ChatCompletionRequest>(), out var request, out var problem)
            || (problem = Problem(request)) is not null)
        {
            await exchange.WriteErrorAsync(problem).ConfigureAwait(false);
            return;
        }
        var text = _replies.TryDequeue(out var reply) ? reply : DemoText.For(request);
        var answer = new ChatAnswer(request, text, exchange.Number, _server.TimeProvider.GetUtcNow());
        _server.RateLimits.Spend(answer.Usage.TotalTokens ?? 0);
        if (request.Stream != true)
        {
            await exchange.WriteAsync(answer.ToCompletion(), ChatJson.Of<ChatCompletion>()).ConfigureAwait(false);
            return;
        }
        foreach (var chunk in answer.ToChunks(request.StreamOptions?.IncludeUsage == true))
            await exchange.WriteEventAsync(chunk, ChatJson.Of<ChatCompletionChunk>(), ChunkDelay).ConfigureAwait(false);
        await exchange.WriteDoneAsync().ConfigureAwait(false);
    }

    // The library reads leniently, so what the API insists on is checked here.
    private FakeError? Problem(ChatCompletionRequest request) =>
        string.IsNullOrEmpty(request.Model) ? FakeError.Missing("model")
        : request.Messages is not { Count: > 0 } ? FakeError.Missing("messages")
        : _server.ModelProblem(request.Model);
}
