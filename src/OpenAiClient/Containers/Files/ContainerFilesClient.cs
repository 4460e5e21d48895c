using OpenAi.Http;

namespace OpenAi.Containers;

/// <summary>The client of the files of a container. <c>/containers/{container_id}/files</c>. Thread-safe.</summary>
public partial class ContainerFilesClient
{
    private static readonly EndpointGroup _group = new("containers/{container_id}/files");

    internal static Endpoint<ContainerFileCreateRequest, ContainerFile> Upload => field ??= new(_group, HttpMethod.Post) { Files = static (request, form) => form.Add("file", request.File) };

    internal static Endpoint<ContainerFileCreateRequest, ContainerFile> Create => field ??= new(_group, HttpMethod.Post);

    internal static ListEndpoint<ContainerFileListQuery, ContainerFile> List => field ??= new(_group, static item => item.Id);

    internal static Endpoint<ContainerFile> Get => field ??= new(_group, HttpMethod.Get, "{file_id}");

    internal static Endpoint<ContainerFileDeleted> Delete => field ??= new(_group, HttpMethod.Delete, "{file_id}");

    internal static DownloadEndpoint Content => field ??= new(_group, HttpMethod.Get, "{file_id}/content");

    private readonly ApiTransport _transport;

    internal ContainerFilesClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected ContainerFilesClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Copies a file into a container. <c>POST /containers/{container_id}/files</c></summary>
    /// <param name="containerId">The container.</param>
    /// <param name="request">The file to upload, or the id of one in <c>/files</c>.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The file in the container.</returns>
    /// <exception cref="ArgumentException"><paramref name="containerId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// var container = await openai.Containers.CreateAsync(new() { Name = "charts" });
    /// var file = await openai.Containers.Files.CreateAsync(container.Id, new() { File = FileUpload.FromBytes("a,b"u8.ToArray(), "data.csv") });
    ///
    /// await using var download = await openai.Containers.Files.DownloadAsync(container.Id, file.Id);
    /// Console.WriteLine((await download.ReadAsBytesAsync()).Length);
    /// </code>
    /// </example>
    public virtual Task<ContainerFile> CreateAsync(string containerId, ContainerFileCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var endpoint = request.File is null ? Create : Upload;
        return _transport.SendAsync(endpoint.At(containerId), request, requestOptions, cancellationToken);
    }

    /// <summary>Lists the files of a container. <c>GET /containers/{container_id}/files</c></summary>
    /// <param name="containerId">The container.</param>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/list/*"/>
    /// <exception cref="ArgumentException"><paramref name="containerId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual PagedList<ContainerFile> ListAsync(string containerId, ContainerFileListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(List.At(containerId), query, requestOptions, cancellationToken);

    /// <summary>Gets a file. <c>GET /containers/{container_id}/files/{file_id}</c></summary>
    /// <param name="containerId">The container.</param>
    /// <param name="fileId">The file.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The file; <see cref="DownloadAsync"/> gets its content.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or not valid.</exception>
    public virtual Task<ContainerFile> GetAsync(string containerId, string fileId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(containerId, fileId), requestOptions, cancellationToken);

    /// <summary>Deletes a file. <c>DELETE /containers/{container_id}/files/{file_id}</c></summary>
    /// <param name="containerId">The container.</param>
    /// <param name="fileId">The file.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>Whether the object was deleted.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or not valid.</exception>
    public virtual Task<ContainerFileDeleted> DeleteAsync(string containerId, string fileId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(containerId, fileId), requestOptions, cancellationToken);

    /// <summary>
    /// Downloads the content of a file. <c>GET /containers/{container_id}/files/{file_id}/content</c>. The task completes when the first
    /// bytes arrive; the rest is read from the download, in constant memory.
    /// </summary>
    /// <param name="containerId">The container.</param>
    /// <param name="fileId">The file, <c>cfile_…</c>.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the download, also after the task has completed.</param>
    /// <returns>The download; the caller disposes it.</returns>
    /// <exception cref="ArgumentException">An id is <see langword="null"/>, blank, or not valid.</exception>
    /// <exception cref="NotFoundException">The file does not exist; the message says whether its container has expired.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    public virtual Task<Download> DownloadAsync(string containerId, string fileId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        DeadContainer.TellAsync(
            _transport.DownloadAsync(Content.At(containerId, fileId), requestOptions, cancellationToken),
            () => _transport.SendAsync(ContainersClient.Get.At(containerId), requestOptions, cancellationToken));
}
