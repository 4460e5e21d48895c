using System.Net.Http.Headers;

namespace OpenAi.Tests.Support;

/// <summary>A request as the client sent it.</summary>
internal sealed class SentRequest(HttpRequestMessage message, string? body)
{
    public HttpMethod Method { get; } = message.Method;

    public Uri Uri { get; } = message.RequestUri!;

    public string? Body { get; } = body;

    public HttpRequestHeaders Headers { get; } = message.Headers;

    public HttpContentHeaders? ContentHeaders { get; } = message.Content?.Headers;

    public string? Header(string name) => Headers.NonValidated.TryGetValues(name, out var values) ? values.ToString() : null;
}
