using OpenAi.Http;

namespace OpenAi.VectorStores;

/// <summary>
/// The client of batches of files that are added to a vector store together. <c>/vector_stores/{vector_store_id}/file_batches</c>.
/// Thread-safe.
/// </summary>
public partial class VectorStoreFileBatchesClient
{
    private static readonly EndpointGroup _group = new("vector_stores/{vector_store_id}/file_batches") { Beta = AssistantsBeta.Header };

    internal static Endpoint<VectorStoreFileBatchCreateRequest, VectorStoreFileBatch> Create => field ??= new(_group, HttpMethod.Post);

    internal static Endpoint<VectorStoreFileBatch> Get => field ??= new(_group, HttpMethod.Get, "{batch_id}");

    internal static Endpoint<VectorStoreFileBatch> Cancel => field ??= new(_group, HttpMethod.Post, "{batch_id}/cancel");

    internal static ListEndpoint<VectorStoreFileListQuery, VectorStoreFile> ListFiles => field ??= new(_group, static item => item.Id, "{batch_id}/files");

    private readonly ApiTransport _transport;

    internal VectorStoreFileBatchesClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected VectorStoreFileBatchesClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Adds files to a vector store together. <c>POST /vector_stores/{vector_store_id}/file_batches</c></summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="request">The files, and their attributes and chunking.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The batch, which the server is still processing (<see cref="CreateAndPollAsync"/> waits for it).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> is <see langword="null"/>, blank, or not a valid
    /// id.</exception>
    public virtual Task<VectorStoreFileBatch> CreateAsync(string vectorStoreId, VectorStoreFileBatchCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create.At(vectorStoreId), request, requestOptions, cancellationToken);
    }

    /// <summary>Gets a batch. <c>GET /vector_stores/{vector_store_id}/file_batches/{batch_id}</c></summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="batchId">The batch.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The batch.</returns>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> or <paramref name="batchId"/> is <see langword="null"/>, blank,
    /// or not a valid id.</exception>
    public virtual Task<VectorStoreFileBatch> GetAsync(string vectorStoreId, string batchId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(vectorStoreId, batchId), requestOptions, cancellationToken);

    /// <summary>
    /// Cancels a batch as soon as the server can. <c>POST /vector_stores/{vector_store_id}/file_batches/{batch_id}/cancel</c>
    /// </summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="batchId">The batch.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The updated batch.</returns>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> or <paramref name="batchId"/> is <see langword="null"/>, blank,
    /// or not a valid id.</exception>
    public virtual Task<VectorStoreFileBatch> CancelAsync(string vectorStoreId, string batchId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Cancel.At(vectorStoreId, batchId), requestOptions, cancellationToken);

    /// <summary>Lists the files of a batch. <c>GET /vector_stores/{vector_store_id}/file_batches/{batch_id}/files</c></summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="batchId">The batch.</param>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/list/*"/>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> or <paramref name="batchId"/> is <see langword="null"/>, blank,
    /// or not a valid id.</exception>
    public virtual PagedList<VectorStoreFile> ListFilesAsync(string vectorStoreId, string batchId, VectorStoreFileListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(ListFiles.At(vectorStoreId, batchId), query, requestOptions, cancellationToken);
}
