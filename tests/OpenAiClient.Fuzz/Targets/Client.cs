using System.Net;
using OpenAi.Fuzz.Generation;
using OpenAi.Http;

namespace OpenAi.Fuzz.Targets;

/// <summary>A client whose server gives one answer, on the thread that asks. Each thread has one, because making one takes longer than a call.</summary>
internal sealed class Client : HttpMessageHandler
{
    public const string Key = "sk-fuzz-0123456789abcdef";

    public static readonly Uri Address = new("https://fuzz.invalid/v1");

    private static readonly OpenAiClientOptions _options = new() { ApiKey = Key, BaseAddress = Address, MaxRetries = 0, MaxResponseBytes = 1_000_000, MaxEventBytes = 100_000 };

    [ThreadStatic]
    private static Client? _own;

    private readonly OpenAiClient _openai;
    private readonly ApiTransport _transport;
    private HttpResponseMessage? _next;

    private Client()
    {
        var http = new HttpClient(this) { Timeout = Timeout.InfiniteTimeSpan };
        _openai = new(_options, http);
        _transport = new(new ClientSettings(_options, http), http);
    }

    public static OpenAiClient For(HttpResponseMessage answer) => With(answer)._openai;

    public static ApiTransport TransportFor(HttpResponseMessage answer) => With(answer)._transport;

    /// <summary>Makes an answer with a body that arrives in pieces.</summary>
    public static HttpResponseMessage Answer(HttpStatusCode status, byte[] body, Dice? dice = null) => new(status) { Content = new StreamContent(new ChoppedStream(body, dice)) };

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var response = _next ?? throw new InvalidOperationException("The client asks twice.");
        _next = null;
        response.RequestMessage = request;
        return Task.FromResult(response);
    }

    private static Client With(HttpResponseMessage answer)
    {
        var own = _own ??= new();
        own._next = answer;
        return own;
    }
}
