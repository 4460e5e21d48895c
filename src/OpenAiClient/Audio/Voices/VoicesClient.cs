using OpenAi.Http;

namespace OpenAi.Audio;

/// <summary>Voices made after a recording. <c>/audio/voices</c>. Safe for use by many threads at once.</summary>
public class VoicesClient
{
    private static readonly EndpointGroup _group = new("audio/voices");

    internal static Endpoint<VoiceCreateRequest, CustomVoice> Create => field ??= new(_group, HttpMethod.Post) { Files = VoiceCreateRequest.AddFiles };

    private readonly ApiTransport _transport;

    internal VoicesClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected VoicesClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Makes a voice after a recording. <c>POST /audio/voices</c>. The person's consent comes first.</summary>
    /// <param name="request">The recording, the consent and a name.</param>
    /// <param name="requestOptions">What this call does differently from its client.</param>
    /// <param name="cancellationToken">Stops the upload.</param>
    /// <returns>The voice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/>, or its recording, is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type says how.</exception>
    public virtual Task<CustomVoice> CreateAsync(VoiceCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }
}
