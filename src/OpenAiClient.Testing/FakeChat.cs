using OpenAi.Chat;
using OpenAi.Testing.Chat;
using OpenAi.Testing.Http;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>
/// The answers of <c>POST /chat/completions</c>, and the stored completions. Without a script, an answer repeats what the user said and
/// says that no model was called; when the request requires JSON or a tool call, it is an example that matches the schema.
/// </summary>
public sealed class FakeChat : FakeResource<ChatCompletionRequest, FakeChatReply>
{
    private readonly FakeState _server;
    private readonly StoredChats _stored;

    internal FakeChat(FakeState server)
        : base(server, "fake.Chat.Reply(\"Hello.\")")
    {
        _server = server;
        _stored = new StoredChats();
    }

    /// <summary>The delay before each chunk of a stream. Default: zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan ChunkDelay { get; set => field = FakePace.Check(value)!.Value; }

    /// <summary>The size of the pieces of a stream in characters. Default: <see langword="null"/>, word by word.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than one.</exception>
    public int? ChunkSize { get; set => field = FakePace.Check(value); }

    internal IEnumerable<FakeRoute> Routes => [new("POST", "chat/completions", AnswerAsync), .. _stored.Routes];

    private async Task AnswerAsync(FakeExchange exchange)
    {
        if (!exchange.TryRead(ChatCompletionRequest.ReadJson, out var request, out var problem)
            || (problem = ChatRules.Problem(request) ?? _server.ModelProblem(request.Model)) is not null)
        {
            await exchange.WriteErrorAsync(problem).ConfigureAwait(false);
            return;
        }
        var reply = Next(request) ?? new();
        if (!await exchange.SufferAsync(reply.Fault).ConfigureAwait(false))
            return;
        if (reply.Messages.Count == 0)
            reply = reply with { Messages = [DemoAnswer.For(request)] };
        var answer = new ChatAnswer(request, reply, reply.ChunkSize ?? ChunkSize, exchange.Number, _server);
        _server.RateLimits.Spend(answer.Completion.Usage?.TotalTokens ?? 0);
        if (request.Store == true)
            _stored.Add(request, answer.Completion, exchange);
        if (request.Stream != true)
        {
            await exchange.WriteAsync(reply.InAzureFormat ? AzureFormat.Of(answer.Completion) : answer.Completion).ConfigureAwait(false);
            return;
        }
        foreach (var chunk in reply.InAzureFormat ? AzureFormat.Of(answer.ToChunks(), answer.Completion) : answer.ToChunks())
            await exchange.WriteEventAsync(chunk, reply.ChunkDelay ?? ChunkDelay).ConfigureAwait(false);
        await exchange.WriteDoneAsync().ConfigureAwait(false);
    }
}
