using OpenAi.Http;

namespace OpenAi.Uploads;

/// <summary>
/// Files that arrive in parts, for those too large for one request. <c>/uploads</c>. <see cref="UploadFileAsync"/> does all
/// of it. Safe for use by many threads at once.
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

    /// <summary>Begins an upload. <c>POST /uploads</c>. It must be completed within an hour.</summary>
    /// <param name="request">The file that shall arrive.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The upload, which takes parts now.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<Upload> CreateAsync(UploadCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Sends a part. <c>POST /uploads/{upload_id}/parts</c>. Parts may be sent in any order and at the same time; the completion
    /// says their order.
    /// </summary>
    /// <param name="uploadId">The upload.</param>
    /// <param name="request">The part.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The part, with the id that the completion wants.</returns>
    /// <exception cref="ArgumentException"><paramref name="uploadId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<UploadPart> AddPartAsync(string uploadId, UploadPartRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(AddPart.At(uploadId), request, requestOptions, cancellationToken);
    }

    /// <summary>
    /// Makes a file of the parts. <c>POST /uploads/{upload_id}/complete</c>. Their bytes must be as many as the upload was begun
    /// with; no part can be added afterwards.
    /// </summary>
    /// <param name="uploadId">The upload.</param>
    /// <param name="request">The parts in their order.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The upload with its file.</returns>
    /// <exception cref="ArgumentException"><paramref name="uploadId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    public virtual Task<Upload> CompleteAsync(string uploadId, UploadCompleteRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Complete.At(uploadId), request, requestOptions, cancellationToken);
    }

    /// <summary>Gives an upload up. <c>POST /uploads/{upload_id}/cancel</c>. No part can be added afterwards.</summary>
    /// <param name="uploadId">The upload.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The upload as it is now.</returns>
    /// <exception cref="ArgumentException"><paramref name="uploadId"/> is <see langword="null"/>, blank, or no id.</exception>
    public virtual Task<Upload> CancelAsync(string uploadId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Cancel.At(uploadId), requestOptions, cancellationToken);
}
