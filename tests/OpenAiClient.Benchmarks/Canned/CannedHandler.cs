using System.Net;
using System.Net.Http.Headers;

namespace OpenAi.Benchmarks.Canned;

/// <summary>A network that takes no time: reads the request's body, and answers at once by its path.</summary>
internal sealed class CannedHandler : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue Json = new("application/json");
    private static readonly MediaTypeHeaderValue Events = new("text/event-stream");

    private readonly bool _stream;

    private CannedHandler(bool stream) => _stream = stream;

    public static HttpClient CreateClient(bool stream = false) => new(new CannedHandler(stream));

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (request.Content is { } body)
            await body.CopyToAsync(Stream.Null, cancellationToken);
        var bytes = Body(request.RequestUri!.AbsolutePath);
        return new HttpResponseMessage(HttpStatusCode.OK)
        {
            RequestMessage = request,
            Content = new ReadOnlyMemoryContent(bytes) { Headers = { ContentType = _stream ? Events : Json, ContentLength = bytes.Length } },
        };
    }

    private byte[] Body(string path) => path switch
    {
        _ when path.EndsWith("/chat/completions", StringComparison.Ordinal) => _stream ? Answers.ChatStream : Answers.Chat,
        _ when path.EndsWith("/moderations", StringComparison.Ordinal) => Answers.Moderation,
        _ when path.EndsWith("/embeddings", StringComparison.Ordinal) => Answers.Embeddings,
        _ when path.EndsWith("/models", StringComparison.Ordinal) => Answers.ModelList,
        _ => throw new ArgumentException($"No answer for {path}.", nameof(path)),
    };
}
