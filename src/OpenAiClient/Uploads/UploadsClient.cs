using OpenAi.Http;

namespace OpenAi.Uploads;

/// <summary>
/// Files that arrive in parts, for those too large for one request. <c>/uploads</c>. <see cref="UploadFileAsync"/> does all
/// of it. Safe for use by many threads at once.
/// </summary>
public partial class UploadsClient
{
    internal static Endpoint<UploadCreateRequest, Upload> Create => field ??=
        Endpoint.Post<UploadCreateRequest, Upload>("uploads", Upload.ReadJson);

    internal static Endpoint<UploadPartRequest, UploadPart> AddPart => field ??=
        Endpoint.PostForm<UploadPartRequest, UploadPart>("uploads/{upload_id}/parts", UploadPart.ReadJson, static (request, form) => form.Add("data", request.Data));

    internal static Endpoint<UploadCompleteRequest, Upload> Complete => field ??=
        Endpoint.Post<UploadCompleteRequest, Upload>("uploads/{upload_id}/complete", Upload.ReadJson);

    internal static Endpoint<Upload> Cancel => field ??= Endpoint.Post("uploads/{upload_id}/cancel", Upload.ReadJson);

    private readonly ApiTransport _transport;

    internal UploadsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected UploadsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Begins an upload. <c>POST /uploads</c>. It must be completed within an hour.</summary>
    /// <param name="request">The file that shall arrive.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The upload, which takes parts now.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
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
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The part, with the id that the completion wants.</returns>
    /// <exception cref="ArgumentException"><paramref name="uploadId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
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
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The upload with its file.</returns>
    /// <exception cref="ArgumentException"><paramref name="uploadId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public virtual Task<Upload> CompleteAsync(string uploadId, UploadCompleteRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Complete.At(uploadId), request, requestOptions, cancellationToken);
    }

    /// <summary>Gives an upload up. <c>POST /uploads/{upload_id}/cancel</c>. No part can be added afterwards.</summary>
    /// <param name="uploadId">The upload.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the call.</param>
    /// <returns>The upload as it is now.</returns>
    /// <exception cref="ArgumentException"><paramref name="uploadId"/> is <see langword="null"/>, blank, or no id.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public virtual Task<Upload> CancelAsync(string uploadId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Cancel.At(uploadId), requestOptions, cancellationToken);
}
