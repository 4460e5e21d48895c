using OpenAi.Http;
using OpenAi.Telemetry;

namespace OpenAi.VectorStores;

/// <summary>The client of vector stores: files that are indexed for search. <c>/vector_stores</c>. Thread-safe.</summary>
public class VectorStoresClient
{
    private static readonly EndpointGroup _group = new("vector_stores") { Beta = AssistantsBeta.Header };

    internal static Endpoint<VectorStoreCreateRequest, VectorStore> Create => field ??= new(_group, HttpMethod.Post);

    internal static ListEndpoint<VectorStoreListQuery, VectorStore> List => field ??= new(_group, static item => item.Id);

    internal static Endpoint<VectorStore> Get => field ??= new(_group, HttpMethod.Get, "{vector_store_id}");

    internal static Endpoint<VectorStoreUpdateRequest, VectorStore> Update => field ??= new(_group, HttpMethod.Post, "{vector_store_id}");

    internal static Endpoint<VectorStoreDeleted> Delete => field ??= new(_group, HttpMethod.Delete, "{vector_store_id}");

    internal static Endpoint<VectorStoreSearchRequest, VectorStoreSearchResults> Search => field ??= new(_group, HttpMethod.Post, "{vector_store_id}/search") { Operation = RetrievalOperation.Instance };

    private readonly ApiTransport _transport;

    internal VectorStoresClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected VectorStoresClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>The client of single files of a vector store. <c>/vector_stores/{vector_store_id}/files</c></summary>
    public virtual VectorStoreFilesClient Files => field ??= new VectorStoreFilesClient(_transport);

    /// <summary>
    /// The client of batches of files that are added to a vector store together. <c>/vector_stores/{vector_store_id}/file_batches</c>
    /// </summary>
    public virtual VectorStoreFileBatchesClient FileBatches => field ??= new VectorStoreFileBatchesClient(_transport);

    /// <summary>Creates a vector store. <c>POST /vector_stores</c></summary>
    /// <param name="request">The name, the files and the settings.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The vector store, whose files the server may still be processing.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// var store = await openai.VectorStores.CreateAsync(new() { Name = "articles" });
    /// Console.WriteLine(store.Id);
    /// </code>
    /// </example>
    public virtual Task<VectorStore> CreateAsync(VectorStoreCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }

    /// <summary>Lists the vector stores. <c>GET /vector_stores</c></summary>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/list/*"/>
    public virtual PagedList<VectorStore> ListAsync(VectorStoreListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(List, query, requestOptions, cancellationToken);

    /// <summary>Gets a vector store. <c>GET /vector_stores/{vector_store_id}</c></summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The vector store.</returns>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> is <see langword="null"/>, blank, or not a valid
    /// id.</exception>
    public virtual Task<VectorStore> GetAsync(string vectorStoreId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(vectorStoreId), requestOptions, cancellationToken);

    /// <summary>Updates a vector store. <c>POST /vector_stores/{vector_store_id}</c></summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="request">The request.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The updated vector store.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> is <see langword="null"/>, blank, or not a valid
    /// id.</exception>
    public virtual Task<VectorStore> UpdateAsync(string vectorStoreId, VectorStoreUpdateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Update.At(vectorStoreId), request, requestOptions, cancellationToken);
    }

    /// <summary>Deletes a vector store; its files stay in <c>/files</c>. <c>DELETE /vector_stores/{vector_store_id}</c></summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>Whether the object was deleted.</returns>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> is <see langword="null"/>, blank, or not a valid
    /// id.</exception>
    public virtual Task<VectorStoreDeleted> DeleteAsync(string vectorStoreId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(vectorStoreId), requestOptions, cancellationToken);

    /// <summary>Searches a vector store for chunks that match a question. <c>POST /vector_stores/{vector_store_id}/search</c></summary>
    /// <param name="vectorStoreId">The vector store.</param>
    /// <param name="request">The question, and the filter of the files.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The results, the best first.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="vectorStoreId"/> is <see langword="null"/>, blank, or not a valid
    /// id.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.VectorStores;
    ///
    /// var store = await openai.VectorStores.CreateAsync(new() { Name = "manuals" });
    /// await openai.VectorStores.Files.UploadAndPollAsync(store.Id, FileUpload.FromBytes("Lamps are returned within 60 days."u8.ToArray(), "returns.txt"));
    /// foreach (var found in (await openai.VectorStores.SearchAsync(store.Id, new() { Query = "How do I return a lamp?" })).Data)
    ///     Console.WriteLine($"{found.Filename}: {found.Score}");
    /// </code>
    /// </example>
    public virtual Task<VectorStoreSearchResults> SearchAsync(string vectorStoreId, VectorStoreSearchRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Search.At(vectorStoreId), request, requestOptions, cancellationToken);
    }
}
