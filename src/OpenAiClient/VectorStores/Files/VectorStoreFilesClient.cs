using OpenAi.Http;

namespace OpenAi.VectorStores;

/// <summary>The client of the files of a vector store. <c>/vector_stores/{vector_store_id}/files</c>. Thread-safe.</summary>
public partial class VectorStoreFilesClient
{
    private static readonly EndpointGroup _group = new("vector_stores/{vector_store_id}/files") { Beta = AssistantsBeta.Header };

    internal static Endpoint<VectorStoreFileCreateRequest, VectorStoreFile> Create => field ??= new(_group, HttpMethod.Post);

    internal static ListEndpoint<VectorStoreFileListQuery, VectorStoreFile> List => field ??= new(_group, static item => item.Id);

    internal static Endpoint<VectorStoreFile> Get => field ??= new(_group, HttpMethod.Get, "{file_id}");

    internal static Endpoint<VectorStoreFileUpdateRequest, VectorStoreFile> Update => field ??= new(_group, HttpMethod.Post, "{file_id}");

    internal static Endpoint<VectorStoreFileDeleted> Delete => field ??= new(_group, HttpMethod.Delete, "{file_id}");

    internal static Endpoint<VectorStoreFileContent> Content => field ??= new(_group, HttpMethod.Get, "{file_id}/content");

    private readonly ApiTransport _transport;

    internal VectorStoreFilesClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected VectorStoreFilesClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Adds a file to a vector store. <c>POST /vector_stores/{vector_store_id}/files</c></summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="request">The file, and its attributes and chunking.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The file, which the server is still processing (<see cref="CreateAndPollAsync"/> waits for it).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> is <see langword="null"/>, blank, or not a valid
    /// id.</exception>
    public virtual Task<VectorStoreFile> CreateAsync(string vectorStoreId, VectorStoreFileCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create.At(vectorStoreId), request, requestOptions, cancellationToken);
    }

    /// <summary>Lists the files of a vector store. <c>GET /vector_stores/{vector_store_id}/files</c></summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/list/*"/>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> is <see langword="null"/>, blank, or not a valid
    /// id.</exception>
    public virtual PagedList<VectorStoreFile> ListAsync(string vectorStoreId, VectorStoreFileListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(List.At(vectorStoreId), query, requestOptions, cancellationToken);

    /// <summary>Gets a file of a vector store. <c>GET /vector_stores/{vector_store_id}/files/{file_id}</c></summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="fileId">The file.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The file.</returns>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> or <paramref name="fileId"/> is <see langword="null"/>, blank,
    /// or not a valid id.</exception>
    public virtual Task<VectorStoreFile> GetAsync(string vectorStoreId, string fileId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(vectorStoreId, fileId), requestOptions, cancellationToken);

    /// <summary>Updates the attributes of a file of a vector store. <c>POST /vector_stores/{vector_store_id}/files/{file_id}</c></summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="fileId">The file.</param>
    /// <param name="request">The attributes.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The updated file.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> or <paramref name="fileId"/> is <see langword="null"/>, blank,
    /// or not a valid id.</exception>
    public virtual Task<VectorStoreFile> UpdateAsync(string vectorStoreId, string fileId, VectorStoreFileUpdateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Update.At(vectorStoreId, fileId), request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Removes a file from a vector store; it remains in <c>/files</c>. <c>DELETE /vector_stores/{vector_store_id}/files/{file_id}</c>
    /// </summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="fileId">The file.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>Whether the file was removed.</returns>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> or <paramref name="fileId"/> is <see langword="null"/>, blank,
    /// or not a valid id.</exception>
    public virtual Task<VectorStoreFileDeleted> DeleteAsync(string vectorStoreId, string fileId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(vectorStoreId, fileId), requestOptions, cancellationToken);

    /// <summary>
    /// Gets the text that the server extracted from a file. <c>GET /vector_stores/{vector_store_id}/files/{file_id}/content</c>
    /// </summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="fileId">The file.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The pieces of the text.</returns>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> or <paramref name="fileId"/> is <see langword="null"/>, blank,
    /// or not a valid id.</exception>
    public virtual Task<VectorStoreFileContent> GetContentAsync(string vectorStoreId, string fileId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Content.At(vectorStoreId, fileId), requestOptions, cancellationToken);
}
