using OpenAi.Http;
using OpenAi.Json;

namespace OpenAi.Raw;

/// <summary>
/// Sends any JSON to any path, with the same authentication, retries, timeouts and errors as every other call, for
/// operations that this version of the package does not know yet.
/// </summary>
public class RawClient
{
    private readonly ApiTransport _transport;

    internal RawClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected RawClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Sends a request and returns the JSON of its answer.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path below the base address, such as <c>chat/completions</c>, optionally with a query.</param>
    /// <param name="body">The JSON to send. Default: <see langword="null"/>, no body.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> or <paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is an absolute address, or leads above the base address.</exception>
    /// <example>
    /// <code>
    /// var models = await openai.Raw.SendAsync(HttpMethod.Get, "models");
    /// Console.WriteLine(models.Json.GetProperty("data").GetArrayLength());
    /// </code>
    /// </example>
    public virtual Task<RawResponse> SendAsync(HttpMethod method, string path, RawBody? body = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Request(method, path, body, requestOptions, ApiRequest.Json), ModelReading<RawResponse>.Json, requestOptions, cancellationToken);

    /// <summary>Sends a request and yields the events of its answer as they arrive, until <c>[DONE]</c>.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path below the base address.</param>
    /// <param name="body">The JSON to send, including the field that requests a stream. Default: <see langword="null"/>, no body.</param>
    /// <include file="Docs.xml" path="docs/stream/*"/>
    /// <returns>The events. An answer that is not a stream becomes a single event without a name.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> or <paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is an absolute address, or leads above the base address.</exception>
    public virtual IAsyncEnumerable<RawEvent> StreamAsync(HttpMethod method, string path, RawBody? body = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        var request = Request(method, path, body, requestOptions, ApiRequest.EventStream);
        return _transport.StreamAsync(RawEvent.Endpoint(request.Endpoint), request, requestOptions, cancellationToken);
    }

    /// <summary>Sends a request and returns the bytes of its answer as they arrive.</summary>
    /// <param name="method">The HTTP method.</param>
    /// <param name="path">The path below the base address.</param>
    /// <param name="body">The JSON to send. Default: <see langword="null"/>, no body.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the download.</param>
    /// <returns>The download; dispose it after use.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="method"/> or <paramref name="path"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="path"/> is an absolute address, or leads above the base address.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    public virtual Task<Download> DownloadAsync(HttpMethod method, string path, RawBody? body = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.DownloadAsync(Request(method, path, body, requestOptions, ApiRequest.Anything), requestOptions, cancellationToken);

    private static ApiRequest Request(HttpMethod method, string path, RawBody? body, RequestOptions? requestOptions, string accept)
    {
        ArgumentNullException.ThrowIfNull(method);
        ArgumentNullException.ThrowIfNull(path);
        return new ApiRequest
        {
            Endpoint = new RawEndpoint(method, RawPath.Check(path)),
            Body = body?.ToRequestBody(requestOptions?.ExtraFields),
            Accept = accept,
        };
    }

    // The paths are not cached, because their number is unbounded.
    private sealed record RawEndpoint : Endpoint
    {
        public RawEndpoint(HttpMethod method, string path)
            : base(EndpointGroup.None, method, path)
        {
        }

        public override bool IsFixed => false;

        public override string Room => "Raw";
    }
}
