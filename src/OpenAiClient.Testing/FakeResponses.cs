using OpenAi.Responses;
using OpenAi.Testing.Chat;
using OpenAi.Testing.Http;
using OpenAi.Testing.Responses;
using OpenAi.Testing.World;

namespace OpenAi.Testing;

/// <summary>
/// The fake server's <c>/responses</c>: the scripted answers, and the requests. Responses are stored, can be continued by
/// <c>previous_response_id</c> and in conversations, and can be created in the background, as on the real server.
/// </summary>
public sealed class FakeResponses : FakeResource<ResponseRequest, FakeResponseReply>
{
    private readonly FakeState _server;
    private readonly ResponseWorld _state;

    internal FakeResponses(FakeState server, FakeWorld world)
        : base(server, "fake.Responses.Reply(\"Hello.\")")
    {
        _server = server;
        _state = new ResponseWorld(world);
        var stored = new StoredResponseRoutes(world, _state);
        Routes = [new("POST", "responses", AnswerAsync), .. stored.All, .. new ConversationRoutes(world, _state).All];
    }

    /// <summary>The delay before each event of a stream. Default: zero.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is negative.</exception>
    public TimeSpan EventDelay { get; set => field = FakePace.Check(value)!.Value; }

    /// <summary>The size of the pieces of a streamed text in characters. Default: <see langword="null"/>, word by word.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than one.</exception>
    public int? ChunkSize { get; set => field = FakePace.Check(value); }

    internal IReadOnlyList<FakeRoute> Routes { get; }

    private async Task AnswerAsync(FakeExchange exchange)
    {
        var request = exchange.Read(ResponseRequest.ReadJson);
        ResponseRules.Check(request);
        if (_server.ModelProblem(request.Model!) is { } problem)
            throw new FakeRefusal(problem);
        FakeResponse made;
        var reply = Next(request) ?? new();
        if (!await exchange.SufferAsync(reply.Fault).ConfigureAwait(false))
            return;
        reply = reply with { EventDelay = reply.EventDelay ?? EventDelay, ChunkSize = reply.ChunkSize ?? ChunkSize };
        lock (_state.Gate)
            made = _state.Make(request, reply, _server.Now);
        _server.RateLimits.Spend(made.Response.Usage?.TotalTokens ?? 0);
        if (request.Stream != true)
        {
            await exchange.WriteAsync(request.Background == true ? made.Queued() : made.Response).ConfigureAwait(false);
            return;
        }
        await made.WriteEventsAsync(exchange, after: -1).ConfigureAwait(false);
    }
}
