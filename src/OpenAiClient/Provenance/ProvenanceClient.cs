using OpenAi.Http;

namespace OpenAi.Provenance;

/// <summary>Tells whether files were made by OpenAI's models. <c>/content_provenance_checks</c>. Safe for use by many threads at once.</summary>
public class ProvenanceClient
{
    private static readonly EndpointGroup _group = new("content_provenance_checks");

    internal static Endpoint<ProvenanceCheckRequest, ProvenanceCheck> Check => field ??= new(_group, HttpMethod.Post) { Files = AddFile };

    private readonly ApiTransport _transport;

    internal ProvenanceClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected ProvenanceClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Looks for marks that tell that a file was made by OpenAI's models. <c>POST /content_provenance_checks</c></summary>
    /// <param name="request">The image or sound.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the upload.</param>
    /// <returns>What was found.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/>, or its file, is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public virtual Task<ProvenanceCheck> CheckAsync(ProvenanceCheckRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Check, request, requestOptions, cancellationToken);
    }

    private static void AddFile(ProvenanceCheckRequest request, MultipartBody form)
    {
        ArgumentNullException.ThrowIfNull(request.File);
        form.Add("file", request.File);
    }
}
