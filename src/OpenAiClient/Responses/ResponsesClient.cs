using OpenAi.Http;
using OpenAi.Telemetry;

namespace OpenAi.Responses;

/// <summary>
/// Answers of models that may use tools, and that the server may keep. <c>/responses</c>. Safe for use by many threads at once.
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
            Operation = ResponseOperation.Create,
        };

    internal static Endpoint<Response> Get => field ??= new(_group, HttpMethod.Get, "{response_id}") { Operation = ResponseOperation.Fetch };

    internal static StreamEndpoint<ResponseStreamEvent> GetStream => field ??=
        new(_group, HttpMethod.Get, ResponseEventReader.Read, "{response_id}")
        {
            Whole = ResponseEventReader.Whole,
            IsLast = ResponseEventReader.IsLast,
            Operation = ResponseOperation.Fetch,
        };

    internal static Endpoint<ResponseDeleted> Delete => field ??= new(_group, HttpMethod.Delete, "{response_id}");

    internal static Endpoint<Response> Cancel => field ??= new(_group, HttpMethod.Post, "{response_id}/cancel");

    internal static ListEndpoint<ResponseInputItemListQuery, ResponseItem> ListInputItems => field ??= new(_group, static item => item.Id, "{response_id}/input_items");

    internal static Endpoint<ResponseInputTokensRequest, ResponseInputTokens> CountInputTokens => field ??= new(_group, HttpMethod.Post, "input_tokens");

    internal static Endpoint<ResponseCompactRequest, ResponseCompaction> Compact => field ??= new(_group, HttpMethod.Post, "compact");

    private readonly ApiTransport _transport;

    internal ResponsesClient(ApiTransport transport) => _transport = transport;

    /// <summary>Where its calls go, for a client that stands before it.</summary>
    internal ApiTransport Transport => _transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected ResponsesClient()
        : this(ClientDouble.Transport)
    {
    }

    internal ClientSettings Settings => _transport.Settings;

    /// <summary>Where requests go, without a query.</summary>
    internal Uri ServerAddress => _transport.Settings.BaseAddress.Root;

    /// <summary>Asks a model and waits for its whole answer. <c>POST /responses</c></summary>
    /// <param name="request">What to ask.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the call, and the server's work on it unless that is in the background.</param>
    /// <returns>The answer; one that failed or is incomplete is an answer too (<see cref="Response.EnsureCompleted"/>).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public virtual Task<Response> CreateAsync(ResponseRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Asks a model and tells what happens as it happens. <c>POST /responses</c> with <c>stream</c>. Nothing is sent before the
    /// enumeration begins; leaving it early stops the server, unless it works in the background. It ends with a
    /// <see cref="ResponseCompletedEvent"/>, a <see cref="ResponseIncompleteEvent"/> or a <see cref="ResponseFailedEvent"/>. With
    /// <see cref="ResponseRequest.Background"/>, a connection that is cut is taken up again behind the last event, up to
    /// <see cref="OpenAiClientOptions.MaxRetries"/> times without a new event in between.
    /// </summary>
    /// <param name="request">What to ask.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the stream, and the server's work on it unless that is in the background.</param>
    /// <returns>The events; <see cref="ResponseStreamEvent.Text"/> is the new text, <see cref="ResponseAccumulator"/> joins them to a whole answer.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how. After the first event nothing is tried again.</exception>
    public virtual IAsyncEnumerable<ResponseStreamEvent> StreamAsync(ResponseRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var events = _transport.StreamAsync(Stream, request, requestOptions, cancellationToken);
        return request.Background == true ? Lasting(events, null, null, requestOptions, cancellationToken) : events;
    }

    /// <summary>Gets a stored response. <c>GET /responses/{response_id}</c></summary>
    /// <param name="responseId">The response.</param>
    /// <param name="query">What the answer should hold. Default: the usual.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The response as it is now.</returns>
    /// <exception cref="ArgumentException"><paramref name="responseId"/> is <see langword="null"/>, blank, or no id.</exception>
    public virtual Task<Response> GetAsync(string responseId, ResponseGetQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(responseId) with { Parameters = query is null ? "" : QueryString.Of(query) }, requestOptions, cancellationToken);

    /// <summary>
    /// Streams a response that was begun with <see cref="ResponseRequest.Background"/> and a stream, again or further.
    /// <c>GET /responses/{response_id}</c> with <c>stream</c>. Servers allow it for some minutes only.
    /// </summary>
    /// <param name="responseId">The response.</param>
    /// <param name="query">From where on. Default: from the beginning.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the stream. The response goes on: <see cref="CancelAsync"/> ends it.</param>
    /// <returns>The events.</returns>
    /// <exception cref="ArgumentException"><paramref name="responseId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how. After the first event nothing is tried again.</exception>
    public virtual IAsyncEnumerable<ResponseStreamEvent> GetStreamAsync(
        string responseId, ResponseStreamQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        query ??= new();
        return Lasting(Again(responseId, query, requestOptions, cancellationToken), responseId, query.StartingAfter, requestOptions, cancellationToken);
    }

    /// <summary>Deletes a stored response. <c>DELETE /responses/{response_id}</c></summary>
    /// <param name="responseId">The response.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>Whether it was deleted.</returns>
    /// <exception cref="ArgumentException"><paramref name="responseId"/> is <see langword="null"/>, blank, or no id.</exception>
    public virtual Task<ResponseDeleted> DeleteAsync(string responseId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(responseId), requestOptions, cancellationToken);

    /// <summary>Cancels a response that is made in the background. <c>POST /responses/{response_id}/cancel</c></summary>
    /// <param name="responseId">The response.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The response as it is now.</returns>
    /// <exception cref="ArgumentException"><paramref name="responseId"/> is <see langword="null"/>, blank, or no id.</exception>
    public virtual Task<Response> CancelAsync(string responseId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Cancel.At(responseId), requestOptions, cancellationToken);

    /// <summary>Lists the items that went into a stored response. <c>GET /responses/{response_id}/input_items</c></summary>
    /// <param name="responseId">The response.</param>
    /// <param name="query">Which to list. Default: all, the newest first.</param>
    /// <include file="Docs.xml" path="docs/list/*"/>
    /// <exception cref="ArgumentException"><paramref name="responseId"/> is <see langword="null"/>, blank, or no id.</exception>
    public virtual PagedList<ResponseItem> ListInputItemsAsync(
        string responseId, ResponseInputItemListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(ListInputItems.At(responseId), query, requestOptions, cancellationToken);

    /// <summary>Counts the tokens that a request's input would have. <c>POST /responses/input_tokens</c></summary>
    /// <param name="request">The request.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The number.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<ResponseInputTokens> CountInputTokensAsync(
        ResponseInputTokensRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(CountInputTokens, request, requestOptions, cancellationToken);
    }

    /// <summary>Makes a conversation shorter. <c>POST /responses/compact</c></summary>
    /// <param name="request">The conversation.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The items to go on with.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<ResponseCompaction> CompactAsync(ResponseCompactRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Compact, request, requestOptions, cancellationToken);
    }
}
