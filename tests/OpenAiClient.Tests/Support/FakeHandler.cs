using System.Net;
using System.Text;

namespace OpenAi.Tests.Support;

/// <summary>Answers requests from a script without a network, and records the requests.</summary>
internal sealed class FakeHandler : HttpMessageHandler
{
    private readonly Queue<Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>> _script = new();

    /// <summary>The requests in the order of their arrival.</summary>
    public List<SentRequest> Requests { get; } = [];

    /// <summary>The answer after the end of the script; by default a further request fails the test.</summary>
    public Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>? Default { get; set; }

    public static FakeHandler Json(string body, HttpStatusCode status = HttpStatusCode.OK) => new FakeHandler().Then(Answer(body, status));

    public static FakeHandler Sse(string body) => new FakeHandler().Then(Answer(body, HttpStatusCode.OK, "text/event-stream"));

    public static HttpResponseMessage Answer(string body, HttpStatusCode status = HttpStatusCode.OK, string mediaType = "application/json") =>
        new(status) { Content = new StringContent(body, Encoding.UTF8, mediaType) };

    public FakeHandler Then(HttpResponseMessage response) => Then((_, _) => Task.FromResult(response));

    public FakeHandler Then(Exception exception) => Then((_, _) => Task.FromException<HttpResponseMessage>(exception));

    public FakeHandler Then(Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>> answer)
    {
        _script.Enqueue(answer);
        return this;
    }

    /// <summary>A client with this handler, without retries by default.</summary>
    public OpenAiClient CreateClient(Action<OpenAiClientOptions>? configure = null)
    {
        var options = new OpenAiClientOptions { ApiKey = "sk-test", BaseAddress = new Uri("https://example.test/v1"), MaxRetries = 0 };
        configure?.Invoke(options);
        return new OpenAiClient(options, new HttpClient(this, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan });
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        var body = request.Content is null ? null : await request.Content.ReadAsStringAsync(cancellationToken);
        Func<HttpRequestMessage, CancellationToken, Task<HttpResponseMessage>>? answer;
        lock (_script)
        {
            Requests.Add(new SentRequest(request, body));
            answer = _script.Count > 0 ? _script.Dequeue() : Default;
        }
        _ = answer ?? throw new InvalidOperationException("The script has no more answers.");
        var response = await answer(request, cancellationToken);
        response.RequestMessage = request;
        return response;
    }
}
