using OpenAi.Http;
using OpenAi.Telemetry;

namespace OpenAi.Responses;

/// <summary>
/// The client of responses: answers of models that may use tools, which the server can store. <c>/responses</c>. Thread-safe.
/// </summary>
public partial class ResponsesClient
{
    private static readonly EndpointGroup _group = new("responses");

    internal static Endpoint<ResponseRequest, Response> Create => field ??= new(_group, HttpMethod.Post) { Operation = ResponseOperation.Create };

    internal static StreamEndpoint<ResponseRequest, ResponseStreamEvent> Stream => field ??=
        new(_group, HttpMethod.Post, ResponseEventReader.Read)
        {
            Streamed = static request => request with { Stream = true },
            Whole = ResponseEventReader.Whole,
            IsLast = ResponseEventReader.IsLast,
            TellParts = ResponseEventReader.TellParts,
            Operation = ResponseOperation.Create,
        };

    internal static Endpoint<Response> Get => field ??= new(_group, HttpMethod.Get, "{response_id}") { Operation = ResponseOperation.Fetch };

    internal static StreamEndpoint<ResponseStreamEvent> GetStream => field ??=
        new(_group, HttpMethod.Get, ResponseEventReader.Read, "{response_id}")
        {
            Whole = ResponseEventReader.Whole,
            IsLast = ResponseEventReader.IsLast,
            TellParts = ResponseEventReader.TellParts,
            Operation = ResponseOperation.Fetch,
        };

    internal static Endpoint<ResponseDeleted> Delete => field ??= new(_group, HttpMethod.Delete, "{response_id}");

    internal static Endpoint<Response> Cancel => field ??= new(_group, HttpMethod.Post, "{response_id}/cancel");

    internal static ListEndpoint<ResponseInputItemListQuery, ResponseItem> ListInputItems => field ??= new(_group, static item => item.Id, "{response_id}/input_items");

    internal static Endpoint<ResponseInputTokensRequest, ResponseInputTokens> CountInputTokens => field ??= new(_group, HttpMethod.Post, "input_tokens");

    internal static Endpoint<ResponseCompactRequest, ResponseCompaction> Compact => field ??= new(_group, HttpMethod.Post, "compact");

    private readonly ApiTransport _transport;

    internal ResponsesClient(ApiTransport transport) => _transport = transport;

    /// <summary>The transport of the calls, for clients that wrap this one.</summary>
    internal ApiTransport Transport => _transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected ResponsesClient()
        : this(ClientDouble.Transport)
    {
    }

    internal ClientSettings Settings => _transport.Settings;

    /// <summary>The base address of the server, without a query.</summary>
    internal Uri ServerAddress => _transport.Settings.BaseAddress.Root;

    /// <summary>Creates a response, and waits for the whole answer. <c>POST /responses</c></summary>
    /// <param name="request">The request.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the call, and the server's work on it unless that is in the background.</param>
    /// <returns>The response; a failed or incomplete response is returned too (<see cref="Response.EnsureCompleted"/>).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    /// <example>
    /// <code>
    /// var response = await openai.Responses.CreateAsync(new() { Model = "gpt-5.6-terra", Input = "What is the capital of France?" });
    /// Console.WriteLine(response.EnsureCompleted().Text);
    /// </code>
    /// </example>
    public virtual Task<Response> CreateAsync(ResponseRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Creates a response, and streams its events. <c>POST /responses</c> with <c>stream</c>. Nothing is sent before the enumeration
    /// begins; ending it early stops the server, unless the response is created in the background. The terminal event is a
    /// <see cref="ResponseCompletedEvent"/>, a <see cref="ResponseIncompleteEvent"/> or a <see cref="ResponseFailedEvent"/>. With
    /// <see cref="ResponseRequest.Background"/>, an interrupted stream resumes after the last event, up to
    /// <see cref="OpenAiClientOptions.MaxRetries"/> times without a new event in between.
    /// </summary>
    /// <param name="request">The request.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the stream, and the server's work on it unless that is in the background.</param>
    /// <returns>
    /// The events; <see cref="ResponseStreamEvent.Text"/> is the new text, <see cref="ResponseAccumulator"/> combines them to a whole
    /// response.
    /// </returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">
    /// The call failed; the type of the exception says why. Unless the response is created in the background, there are no retries after the
    /// first event.
    /// </exception>
    /// <example>
    /// <code>
    /// await foreach (var item in openai.Responses.StreamAsync(new() { Model = "gpt-5.6-terra", Input = "Tell me a story." }))
    ///     Console.Write(item.Text);
    /// </code>
    /// </example>
    public virtual IAsyncEnumerable<ResponseStreamEvent> StreamAsync(ResponseRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var events = _transport.StreamAsync(Stream, request, requestOptions, cancellationToken);
        if (request.Background != true)
            return events;
        // Connections that resume the stream ask for the same as the first.
        var query = new ResponseStreamQuery { Include = request.Include, IncludeObfuscation = request.StreamOptions?.IncludeObfuscation };
        return Lasting(events, null, query, requestOptions, cancellationToken);
    }

    /// <summary>Gets a stored response. <c>GET /responses/{response_id}</c></summary>
    /// <param name="responseId">The id of the response.</param>
    /// <param name="query">Query parameters. Default: <see langword="null"/>.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The current response.</returns>
    /// <exception cref="ArgumentException"><paramref name="responseId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<Response> GetAsync(string responseId, ResponseGetQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(At(responseId, query), requestOptions, cancellationToken);

    /// <summary>
    /// Streams a response that was created with <see cref="ResponseRequest.Background"/> and a stream, from the beginning or from a later
    /// event. <c>GET /responses/{response_id}</c> with <c>stream</c>. Servers support this only for some minutes: if one refuses, the
    /// response is polled until it is done, and the only event is its terminal event, with the whole response and without a sequence number.
    /// An interrupted stream resumes after the last event, as that of <see cref="StreamAsync(ResponseRequest, RequestOptions?, CancellationToken)"/>
    /// does.
    /// </summary>
    /// <param name="responseId">The id of the response.</param>
    /// <param name="query">Query parameters, such as the event to start after. Default: <see langword="null"/>, all events.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the stream. The response continues; <see cref="CancelAsync"/> cancels it.</param>
    /// <returns>The events.</returns>
    /// <exception cref="ArgumentException"><paramref name="responseId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    public virtual IAsyncEnumerable<ResponseStreamEvent> GetStreamAsync(
        string responseId, ResponseStreamQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        query ??= new();
        return Lasting(Again(responseId, query, requestOptions, cancellationToken), responseId, query, requestOptions, cancellationToken);
    }

    /// <summary>Deletes a stored response. <c>DELETE /responses/{response_id}</c></summary>
    /// <param name="responseId">The id of the response.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The result of the deletion.</returns>
    /// <exception cref="ArgumentException"><paramref name="responseId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<ResponseDeleted> DeleteAsync(string responseId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(responseId), requestOptions, cancellationToken);

    /// <summary>Cancels a background response. <c>POST /responses/{response_id}/cancel</c></summary>
    /// <param name="responseId">The id of the response.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The current response.</returns>
    /// <exception cref="ArgumentException"><paramref name="responseId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<Response> CancelAsync(string responseId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Cancel.At(responseId), requestOptions, cancellationToken);

    /// <summary>Lists the input items of a stored response. <c>GET /responses/{response_id}/input_items</c></summary>
    /// <param name="responseId">The id of the response.</param>
    /// <param name="query">The filter. Default: all items, the newest first.</param>
    /// <include file="Docs.xml" path="docs/list/*"/>
    /// <exception cref="ArgumentException"><paramref name="responseId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual PagedList<ResponseItem> ListInputItemsAsync(
        string responseId, ResponseInputItemListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(ListInputItems.At(responseId), query, requestOptions, cancellationToken);

    /// <summary>Counts the input tokens of a request. <c>POST /responses/input_tokens</c></summary>
    /// <param name="request">The request.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The number of tokens.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<ResponseInputTokens> CountInputTokensAsync(
        ResponseInputTokensRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(CountInputTokens, request, requestOptions, cancellationToken);
    }

    /// <summary>Compacts a conversation. <c>POST /responses/compact</c></summary>
    /// <param name="request">The request with the conversation.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The compacted conversation.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<ResponseCompaction> CompactAsync(ResponseCompactRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Compact, request, requestOptions, cancellationToken);
    }
}
