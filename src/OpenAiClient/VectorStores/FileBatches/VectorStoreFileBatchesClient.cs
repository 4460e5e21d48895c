using OpenAi.Http;

namespace OpenAi.VectorStores;

/// <summary>Files that are put into a vector store together. <c>/vector_stores/{vector_store_id}/file_batches</c>. Safe for use by many threads at once.</summary>
public partial class VectorStoreFileBatchesClient
{
    internal static Endpoint<VectorStoreFileBatchCreateRequest, VectorStoreFileBatch> Create => field ??=
        Endpoint.Post<VectorStoreFileBatchCreateRequest, VectorStoreFileBatch>("vector_stores/{vector_store_id}/file_batches", VectorStoreFileBatch.ReadJson) with { Beta = VectorStoresClient.BetaFeatures };

    internal static Endpoint<VectorStoreFileBatch> Get => field ??=
        Endpoint.Get("vector_stores/{vector_store_id}/file_batches/{batch_id}", VectorStoreFileBatch.ReadJson) with { Beta = VectorStoresClient.BetaFeatures };

    internal static Endpoint<VectorStoreFileBatch> Cancel => field ??=
        Endpoint.Post("vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel", VectorStoreFileBatch.ReadJson) with { Beta = VectorStoresClient.BetaFeatures };

    internal static ListEndpoint<VectorStoreFileListQuery, VectorStoreFile> ListFiles => field ??=
        Endpoint.List<VectorStoreFileListQuery, VectorStoreFile>("vector_stores/{vector_store_id}/file_batches/{batch_id}/files", VectorStoreFile.ReadJson, static item => item.Id) with { Beta = VectorStoresClient.BetaFeatures };

    private readonly ApiTransport _transport;

    internal VectorStoreFileBatchesClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected VectorStoreFileBatchesClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Puts files into a vector store together. <c>POST /vector_stores/{vector_store_id}/file_batches</c></summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="request">The files, and how they are treated.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The batch, which the server is still at work on (<see cref="CreateAndPollAsync"/> waits).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public virtual Task<VectorStoreFileBatch> CreateAsync(string vectorStoreId, VectorStoreFileBatchCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create.At(vectorStoreId), request, requestOptions, cancellationToken);
    }

    /// <summary>Tells about a batch. <c>GET /vector_stores/{vector_store_id}/file_batches/{batch_id}</c></summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="batchId">The batch.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The batch.</returns>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> or <paramref name="batchId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public virtual Task<VectorStoreFileBatch> GetAsync(string vectorStoreId, string batchId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(vectorStoreId, batchId), requestOptions, cancellationToken);

    /// <summary>Stops a batch as soon as the server can. <c>POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel</c></summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="batchId">The batch.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The batch as it is now.</returns>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> or <paramref name="batchId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public virtual Task<VectorStoreFileBatch> CancelAsync(string vectorStoreId, string batchId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Cancel.At(vectorStoreId, batchId), requestOptions, cancellationToken);

    /// <summary>Lists the files of a batch. <c>GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files</c></summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="batchId">The batch.</param>
    /// <param name="query">Which to list. Default: all.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the walk through the list.</param>
    /// <returns>The list, read page by page while it is walked.</returns>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> or <paramref name="batchId"/> is <see langword="null"/>, blank, or no id.</exception>
    public virtual PagedList<VectorStoreFile> ListFilesAsync(string vectorStoreId, string batchId, VectorStoreFileListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(ListFiles.At(vectorStoreId, batchId), query, requestOptions, cancellationToken);
}
