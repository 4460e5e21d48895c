using OpenAi.Http;

namespace OpenAi.Audio;

/// <summary>The client of people's consents to the use of their voices. <c>/audio/voice_consents</c>. Thread-safe.</summary>
public class VoiceConsentsClient
{
    private static readonly EndpointGroup _group = new("audio/voice_consents");

    internal static Endpoint<VoiceConsentCreateRequest, VoiceConsent> Create => field ??= new(_group, HttpMethod.Post) { Files = VoiceConsentCreateRequest.AddFiles };

    internal static ListEndpoint<VoiceConsentListQuery, VoiceConsent> List => field ??= new(_group, static item => item.Id);

    internal static Endpoint<VoiceConsent> Get => field ??= new(_group, HttpMethod.Get, "{consent_id}");

    internal static Endpoint<VoiceConsentUpdateRequest, VoiceConsent> Update => field ??= new(_group, HttpMethod.Post, "{consent_id}");

    internal static Endpoint<VoiceConsentDeleted> Delete => field ??= new(_group, HttpMethod.Delete, "{consent_id}");

    private readonly ApiTransport _transport;

    internal VoiceConsentsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected VoiceConsentsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Uploads a consent. <c>POST /audio/voice_consents</c></summary>
    /// <param name="request">The recording, its language and a label.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the upload.</param>
    /// <returns>The consent.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or its recording is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    /// <example>
    /// <code>
    /// var recording = FileUpload.FromBytes("a recording"u8.ToArray(), "ada.wav");
    /// var consent = await openai.Audio.VoiceConsents.CreateAsync(new() { Name = "Ada", Language = "en-US", Recording = recording });
    /// Console.WriteLine(consent.Id);
    /// </code>
    /// </example>
    public virtual Task<VoiceConsent> CreateAsync(VoiceConsentCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }

    /// <summary>Lists the consents. <c>GET /audio/voice_consents</c></summary>
    /// <param name="query">The query. Default: all items.</param>
    /// <include file="Docs.xml" path="docs/list/*"/>
    public virtual PagedList<VoiceConsent> ListAsync(VoiceConsentListQuery? query = null, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.List(List, query, requestOptions, cancellationToken);

    /// <summary>Gets a consent. <c>GET /audio/voice_consents/{consent_id}</c></summary>
    /// <param name="consentId">The consent.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The consent.</returns>
    /// <exception cref="ArgumentException"><paramref name="consentId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<VoiceConsent> GetAsync(string consentId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Get.At(consentId), requestOptions, cancellationToken);

    /// <summary>Updates the label of a consent. <c>POST /audio/voice_consents/{consent_id}</c></summary>
    /// <param name="consentId">The consent.</param>
    /// <param name="request">The request.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The updated consent.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="consentId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<VoiceConsent> UpdateAsync(string consentId, VoiceConsentUpdateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Update.At(consentId), request, requestOptions, cancellationToken);
    }

    /// <summary>Deletes a consent. <c>DELETE /audio/voice_consents/{consent_id}</c></summary>
    /// <param name="consentId">The consent.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>Whether the object was deleted.</returns>
    /// <exception cref="ArgumentException"><paramref name="consentId"/> is <see langword="null"/>, blank, or not a valid id.</exception>
    public virtual Task<VoiceConsentDeleted> DeleteAsync(string consentId, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default) =>
        _transport.SendAsync(Delete.At(consentId), requestOptions, cancellationToken);
}
