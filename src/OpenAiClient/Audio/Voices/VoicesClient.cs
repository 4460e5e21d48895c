using OpenAi.Http;

namespace OpenAi.Audio;

/// <summary>The client of custom voices. <c>/audio/voices</c>. Thread-safe.</summary>
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

    /// <summary>Creates a voice from a recording. <c>POST /audio/voices</c>. The person's consent must be uploaded first.</summary>
    /// <param name="request">The recording, the consent and a name.</param>
    /// <include file="Docs.xml" path="docs/options/*"/>
    /// <param name="cancellationToken">Cancels the upload.</param>
    /// <returns>The voice.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or its recording is <see langword="null"/>.</exception>
    /// <exception cref="OpenAiException">The call failed; the type of the exception says why.</exception>
    /// <example>
    /// <code>
    /// var recording = FileUpload.FromBytes("a recording"u8.ToArray(), "ada.wav");
    /// var consent = await openai.Audio.VoiceConsents.CreateAsync(new() { Name = "Ada", Language = "en-US", Recording = recording });
    ///
    /// var voice = await openai.Audio.Voices.CreateAsync(new() { Name = "Ada", Consent = consent.Id, AudioSample = recording });
    /// Console.WriteLine(voice.Id);
    /// </code>
    /// </example>
    public virtual Task<CustomVoice> CreateAsync(VoiceCreateRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }
}
