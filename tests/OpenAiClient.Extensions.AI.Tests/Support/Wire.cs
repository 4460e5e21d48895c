using System.Net;
using Microsoft.Extensions.AI;
using OpenAi.Tests.Support;

namespace OpenAi.Extensions.AI.Tests.Support;

/// <summary>A chat client with raw JSON: the server's answers, and the requests it received.</summary>
internal sealed class Wire : IDisposable
{
    public const string Answer = """
        {"id":"chatcmpl-1","object":"chat.completion","created":1700000000,"model":"gpt-4o-2024","choices":[{"index":0,"message":{"role":"assistant","content":"Hello!"},"finish_reason":"stop"}]}
        """;

    private readonly FakeHandler _handler;

    private Wire(FakeHandler handler)
    {
        _handler = handler;
        OpenAi = handler.CreateClient();
        Chat = OpenAi.Chat.AsIChatClient("gpt-4o");
    }

    public OpenAiClient OpenAi { get; }

    public IChatClient Chat { get; }

    /// <summary>The body of the last request.</summary>
    public string? Body => _handler.Requests[^1].Body;

    public int Requests => _handler.Requests.Count;

    public static Wire Of(string json = Answer, HttpStatusCode status = HttpStatusCode.OK) => new(FakeHandler.Json(json, status));

    /// <summary>Answers to several requests in turn.</summary>
    public static Wire OfMany(params string[] bodies)
    {
        var handler = new FakeHandler();
        foreach (var body in bodies)
            handler.Then(FakeHandler.Answer(body));
        return new(handler);
    }

    /// <summary>A stream of chunks, each given as the fields of one choice or as a whole chunk.</summary>
    public static Wire OfStream(params string[] chunks) => new(FakeHandler.Sse(Events(chunks) + "data: [DONE]\n\n"));

    public static Wire OfCutStream(params string[] chunks) => new(FakeHandler.Sse(Events(chunks)));

    public void Dispose()
    {
        OpenAi.Dispose();
        _handler.Dispose();
    }

    private static string Events(string[] chunks) => string.Concat(chunks.Select(static chunk =>
        "data: {\"id\":\"chatcmpl-1\",\"object\":\"chat.completion.chunk\",\"created\":1700000000,\"model\":\"gpt-4o-2024\"," + chunk + "}\n\n"));
}
