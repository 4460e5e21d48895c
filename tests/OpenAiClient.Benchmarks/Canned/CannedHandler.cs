using System.Net;
using System.Net.Http.Headers;

namespace OpenAi.Benchmarks.Canned;

/// <summary>A network without latency: reads the request's body, and answers at once.</summary>
internal sealed class CannedHandler : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue _json = new("application/json");
    private static readonly MediaTypeHeaderValue _events = new("text/event-stream");

    private static readonly (string, string)[] _headers =
    [
        ("openai-organization", "org-example"),
        ("openai-processing-ms", "463"),
        ("openai-version", "2020-10-01"),
        ("x-ratelimit-limit-requests", "30000"),
        ("x-ratelimit-limit-tokens", "150000000"),
        ("x-ratelimit-remaining-requests", "29999"),
        ("x-ratelimit-remaining-tokens", "149999982"),
        ("x-ratelimit-reset-requests", "2ms"),
        ("x-ratelimit-reset-tokens", "0s"),
        ("x-request-id", "req_2d1f0c6a9b8e4753"),
    ];

    private readonly Func<string, byte[]> _body;
    private readonly MediaTypeHeaderValue _type;

    private CannedHandler(Func<string, byte[]> body, bool isStream) => (_body, _type) = (body, isStream ? _events : _json);

    /// <summary>Creates a client whose answers depend on the path.</summary>
    public static HttpClient CreateClient(bool stream = false) => new(new CannedHandler(path => Body(path, stream), stream));

    /// <summary>Creates a client that gets the same answer from all paths.</summary>
    public static HttpClient CreateClient(byte[] answer, bool isStream) => new(new CannedHandler(_ => answer, isStream));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } body)
            await body.CopyToAsync(Stream.Null, cancellationToken);
        var response = new HttpResponseMessage(HttpStatusCode.OK)
        {
            RequestMessage = request,
            Content = new CannedContent(_body(request.RequestUri!.AbsolutePath), _type),
        };
        foreach (var (name, value) in _headers)
            response.Headers.TryAddWithoutValidation(name, value);
        return response;
    }

    private static byte[] Body(string path, bool stream) => path switch
    {
        _ when path.EndsWith("/chat/completions", StringComparison.Ordinal) => stream ? Answers.ChatStream : Answers.Chat,
        _ when path.EndsWith("/responses", StringComparison.Ordinal) => stream ? Answers.ResponseStream : Answers.Response,
        _ when path.EndsWith("/moderations", StringComparison.Ordinal) => Answers.Moderation,
        _ when path.EndsWith("/embeddings", StringComparison.Ordinal) => Answers.Embeddings,
        _ when path.EndsWith("/models", StringComparison.Ordinal) => Answers.ModelList,
        _ => throw new ArgumentException($"There is no answer for the path {path}.", nameof(path)),
    };
}
