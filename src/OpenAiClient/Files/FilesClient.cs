using OpenAi.Http;

namespace OpenAi.Files;

/// <summary>The client of the files on the server. <c>/files</c>. Thread-safe.</summary>
public partial class FilesClient
{
    private static readonly EndpointGroup _group = new("files");

    internal static Endpoint<FileCreateRequest, OpenAiFile> Create => field ??= new(_group, HttpMethod.Post) { Files = static (request, form) => form.Add("file", request.File) };

    internal static ListEndpoint<FileListQuery, OpenAiFile> List => field ??= new(_group, static item => item.Id);

    internal static Endpoint<OpenAiFile> Get => field ??= new(_group, HttpMethod.Get, "{file_id}");

    internal static Endpoint<FileDeleted> Delete => field ??= new(_group, HttpMethod.Delete, "{file_id}");

    internal static DownloadEndpoint Content => field ??= new(_group, HttpMethod.Get, "{file_id}/content");

    private readonly ApiTransport _transport;

    internal FilesClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected FilesClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>The base address of the requests, without a query.</summary>
    internal Uri ServerAddress => _transport.Settings.BaseAddress.Root;

    /// <summary>
    /// Uploads a file. <c>POST /files</c>. The bytes are read while they are sent, in constant memory; a retry sends the same bytes again,
    /// and a source that cannot be read again is not retried (<see cref="FileUpload"/>).
    /// </summary>
    /// <param name="request">The file and its purpose.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the upload.</param>
    /// <returns>The uploaded file, which the server may still be processing (<see cref="PollAsync"/>).</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    public virtual Task<OpenAiFile> CreateAsync(FileCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }

    /// <summary>Lists the files. <c>GET /files</c></summary>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/list/*"/>
    /// <example>
    /// <code>
    /// await foreach (var file in openai.Files.ListAsync())
    ///     Console.WriteLine($"{file.Filename}, {file.Bytes} bytes");
    /// </code>
    /// </example>
    public virtual PagedList<OpenAiFile> ListAsync(FileListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(List, query, requestOptions, cancellationToken);

    /// <summary>Gets a file. <c>GET /files/{file_id}</c></summary>
    /// <param name="fileId">The file.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The file; <see cref="DownloadAsync(string, RequestOptions?, CancellationToken)"/> gets its content.</returns>
    /// <exception cref="ArgumentException"><paramref name="fileId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<OpenAiFile> GetAsync(string fileId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(fileId), requestOptions, cancellationToken);

    /// <summary>Deletes a file. <c>DELETE /files/{file_id}</c></summary>
    /// <param name="fileId">The file.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>Whether the object was deleted.</returns>
    /// <exception cref="ArgumentException"><paramref name="fileId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<FileDeleted> DeleteAsync(string fileId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(fileId), requestOptions, cancellationToken);

    /// <summary>
    /// Downloads the content of a file. <c>GET /files/{file_id}/content</c>. The task completes when the first bytes arrive; the rest is
    /// read from the download, in constant memory. A download that is interrupted is resumed up to <see cref="OpenAiClientOptions.MaxRetries"/>
    /// times.
    /// </summary>
    /// <param name="fileId">The file.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the download, also after the task has completed.</param>
    /// <returns>The download; the caller disposes it.</returns>
    /// <exception cref="ArgumentException"><paramref name="fileId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    public virtual Task<Download> DownloadAsync(string fileId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.DownloadAsync(Content.At(fileId), requestOptions, cancellationToken);
}
