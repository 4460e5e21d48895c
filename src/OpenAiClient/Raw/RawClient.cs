using OpenAi.Http;

namespace OpenAi.Raw;

/// <summary>
/// Sends any JSON to any path, through the same authentication, retries, timeouts and errors as every other call: the
/// door to operations that this version of the package does not know yet.
/// </summary>
public sealed class RawClient
{
    private readonly ApiTransport _transport;

    internal RawClient(ApiTransport transport) => _transport = transport;

    /// <summary>Sends a request and gives the JSON of its answer.</summary>
    /// <param name="method">The verb.</param>
    /// <param name="path">The path below the base address, such as <c>chat/completions</c>, with a query if need be.</param>
    /// <param name="body">The JSON to send. Default: none.</param>
    /// <param name="options">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> or <paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is an address of its own, or leads above the base address.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public Task<RawResponse> SendAsync(HttpMethod method, string path, RawBody? body = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Request(method, path, body, options, ApiRequest.Json), RawResponse.ReadJson, options, cancellationToken);

    /// <summary>Sends a request and gives the events of its answer as they arrive, until <c>[DONE]</c>.</summary>
    /// <param name="method">The verb.</param>
    /// <param name="path">The path below the base address.</param>
    /// <param name="body">The JSON to send, with whatever field asks for a stream. Default: none.</param>
    /// <param name="options">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the stream.</param>
    /// <returns>The events. An answer that is no stream is a single event without a name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> or <paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is an address of its own, or leads above the base address.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public IAsyncEnumerable<RawEvent> StreamAsync(HttpMethod method, string path, RawBody? body = null, RequestOptions? options = null, CancellationToken cancellationToken = default)
    {
        var request = Request(method, path, body, options, ApiRequest.EventStream);
        return _transport.StreamAsync(RawEvent.Endpoint(request.Endpoint), request, options, cancellationToken);
    }

    /// <summary>Sends a request and gives the bytes of its answer as they arrive.</summary>
    /// <param name="method">The verb.</param>
    /// <param name="path">The path below the base address.</param>
    /// <param name="body">The JSON to send. Default: none.</param>
    /// <param name="options">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the download.</param>
    /// <returns>The bytes; dispose it when done.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> or <paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is an address of its own, or leads above the base address.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public Task<Download> DownloadAsync(HttpMethod method, string path, RawBody? body = null, RequestOptions? options = null, CancellationToken cancellationToken = default) =>
        _transport.DownloadAsync(Request(method, path, body, options, ApiRequest.Anything), options, cancellationToken);

    private static ApiRequest Request(HttpMethod method, string path, RawBody? body, RequestOptions? options, string accept)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        return new ApiRequest
        {
            Endpoint = new RawEndpoint(method, RawPath.Check(path)),
            Body = body?.ToRequestBody(options?.ExtraFields),
            Accept = accept,
        };
    }

    // Callers make up any number of paths; they are not remembered.
    private sealed record RawEndpoint(HttpMethod Method, string Template) : Endpoint(Method, Template)
    {
        public override bool IsFixed => false;
    }
}
