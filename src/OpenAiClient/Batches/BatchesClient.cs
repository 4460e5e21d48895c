using OpenAi.Http;

namespace OpenAi.Batches;

/// <summary>The client of batches: many requests at once, processed within a day at half the price. <c>/batches</c>. Thread-safe.</summary>
public partial class BatchesClient
{
    private static readonly EndpointGroup _group = new("batches");

    internal static Endpoint<BatchCreateRequest, Batch> Create => field ??= new(_group, HttpMethod.Post);

    internal static ListEndpoint<BatchListQuery, Batch> List => field ??= new(_group, static item => item.Id);

    internal static Endpoint<Batch> Get => field ??= new(_group, HttpMethod.Get, "{batch_id}");

    internal static Endpoint<Batch> Cancel => field ??= new(_group, HttpMethod.Post, "{batch_id}/cancel");

    private readonly ApiTransport _transport;

    internal BatchesClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected BatchesClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Creates a batch from an uploaded file. <c>POST /batches</c></summary>
    /// <param name="request">The file, and the endpoint of its requests.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The batch, whose file the server still has to check.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<Batch> CreateAsync(BatchCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }

    /// <summary>Lists the batches, the newest first. <c>GET /batches</c></summary>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Ends the enumeration.</param>
    /// <returns>The list, whose pages are requested while it is enumerated.</returns>
    public virtual PagedList<Batch> ListAsync(BatchListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(List, query, requestOptions, cancellationToken);

    /// <summary>Gets a batch. <c>GET /batches/{batch_id}</c></summary>
    /// <param name="batchId">The batch.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The batch.</returns>
    /// <exception cref="ArgumentException"><paramref name="batchId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<Batch> GetAsync(string batchId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(batchId), requestOptions, cancellationToken);

    /// <summary>Cancels a batch. <c>POST /batches/{batch_id}/cancel</c></summary>
    /// <param name="batchId">The batch.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The batch, which is <see cref="BatchStatus.Cancelling"/> for up to ten minutes; requests that finished before have
    /// results.</returns>
    /// <exception cref="ArgumentException"><paramref name="batchId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<Batch> CancelAsync(string batchId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Cancel.At(batchId), requestOptions, cancellationToken);
}
