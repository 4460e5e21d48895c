using OpenAi.Http;

namespace OpenAi.Uploads;

/// <summary>
/// The client of uploads: files that are too large for one request and are sent in parts. <c>/uploads</c>. <see cref="UploadFileAsync"/>
/// performs a whole upload. Thread-safe.
/// </summary>
public partial class UploadsClient
{
    private static readonly EndpointGroup _group = new("uploads");

    internal static Endpoint<UploadCreateRequest, Upload> Create => field ??= new(_group, HttpMethod.Post);

    internal static Endpoint<UploadPartRequest, UploadPart> AddPart => field ??= new(_group, HttpMethod.Post, "{upload_id}/parts") { Files = static (request, form) => form.Add("data", request.Data) };

    internal static Endpoint<UploadCompleteRequest, Upload> Complete => field ??= new(_group, HttpMethod.Post, "{upload_id}/complete");

    internal static Endpoint<Upload> Cancel => field ??= new(_group, HttpMethod.Post, "{upload_id}/cancel");

    private readonly ApiTransport _transport;

    internal UploadsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected UploadsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Creates an upload. <c>POST /uploads</c>. It must be completed within an hour.</summary>
    /// <param name="request">The name, the size and the purpose of the file.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The upload, which now accepts parts.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<Upload> CreateAsync(UploadCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Uploads a part. <c>POST /uploads/{upload_id}/parts</c>. Parts may be sent in any order and at the same time; the request to complete
    /// the upload gives their order.
    /// </summary>
    /// <param name="uploadId">The upload.</param>
    /// <param name="request">The part.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The part, with the id that the request to complete the upload needs.</returns>
    /// <exception cref="ArgumentException"><paramref name="uploadId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<UploadPart> AddPartAsync(string uploadId, UploadPartRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(AddPart.At(uploadId), request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Completes an upload: creates a file from the parts. <c>POST /uploads/{upload_id}/complete</c>. Their total size must be that given
    /// when the upload was created; no part can be added afterwards.
    /// </summary>
    /// <param name="uploadId">The upload.</param>
    /// <param name="request">The parts in their order.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The upload with its file.</returns>
    /// <exception cref="ArgumentException"><paramref name="uploadId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<Upload> CompleteAsync(string uploadId, UploadCompleteRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Complete.At(uploadId), request, requestOptions, cancellationToken);
    }

    /// <summary>Cancels an upload. <c>POST /uploads/{upload_id}/cancel</c>. No part can be added afterwards.</summary>
    /// <param name="uploadId">The upload.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The updated upload.</returns>
    /// <exception cref="ArgumentException"><paramref name="uploadId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<Upload> CancelAsync(string uploadId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Cancel.At(uploadId), requestOptions, cancellationToken);
}
