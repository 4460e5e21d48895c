using OpenAi.Http;

namespace OpenAi.Containers;

/// <summary>The client of containers, in which models run code, and of their files. <c>/containers</c>. Thread-safe.</summary>
public class ContainersClient
{
    private static readonly EndpointGroup _group = new("containers");

    internal static Endpoint<ContainerCreateRequest, Container> Create => field ??= new(_group, HttpMethod.Post);

    internal static ListEndpoint<ContainerListQuery, Container> List => field ??= new(_group, static item => item.Id);

    internal static Endpoint<Container> Get => field ??= new(_group, HttpMethod.Get, "{container_id}");

    internal static Endpoint<ContainerDeleted> Delete => field ??= new(_group, HttpMethod.Delete, "{container_id}");

    private readonly ApiTransport _transport;

    internal ContainersClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected ContainersClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>
    /// The client of the files of a container, including those that code created. <c>/containers/{container_id}/files</c>
    /// </summary>
    public virtual ContainerFilesClient Files => field ??= new ContainerFilesClient(_transport);

    /// <summary>Creates a container. <c>POST /containers</c>. It expires 20 minutes after its last use, with its files.</summary>
    /// <param name="request">The name, the files and the settings.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The container.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// var container = await openai.Containers.CreateAsync(new() { Name = "charts" });
    /// var file = await openai.Containers.Files.CreateAsync(container.Id, new() { File = FileUpload.FromBytes("a,b\n1,2"u8.ToArray(), "data.csv") });
    /// Console.WriteLine(file.Path);
    /// </code>
    /// </example>
    public virtual Task<Container> CreateAsync(ContainerCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }

    /// <summary>Lists the containers, including expired ones. <c>GET /containers</c></summary>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/list/*"/>
    public virtual PagedList<Container> ListAsync(ContainerListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(List, query, requestOptions, cancellationToken);

    /// <summary>Gets a container. <c>GET /containers/{container_id}</c></summary>
    /// <param name="containerId">The container.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The container.</returns>
    /// <exception cref="ArgumentException"><paramref name="containerId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<Container> GetAsync(string containerId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(containerId), requestOptions, cancellationToken);

    /// <summary>Deletes a container with its files. <c>DELETE /containers/{container_id}</c></summary>
    /// <param name="containerId">The container.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>Whether the object was deleted.</returns>
    /// <exception cref="ArgumentException"><paramref name="containerId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<ContainerDeleted> DeleteAsync(string containerId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(containerId), requestOptions, cancellationToken);
}
