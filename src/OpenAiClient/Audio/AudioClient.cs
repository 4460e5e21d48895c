using OpenAi.Http;

namespace OpenAi.Audio;

/// <summary>Sound made of text and text made of sound. <c>/audio</c>. Safe for use by many threads at once.</summary>
public class AudioClient
{
    private readonly ApiTransport _transport;

    internal AudioClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected AudioClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Text that is spoken. <c>/audio/speech</c></summary>
    public virtual SpeechClient Speech => field ??= new SpeechClient(_transport);

    /// <summary>Speech that is written down. <c>/audio/transcriptions</c></summary>
    public virtual TranscriptionsClient Transcriptions => field ??= new TranscriptionsClient(_transport);

    /// <summary>Speech that is written down in English. <c>/audio/translations</c></summary>
    public virtual TranslationsClient Translations => field ??= new TranslationsClient(_transport);

    /// <summary>Voices made after a recording. <c>/audio/voices</c></summary>
    public virtual VoicesClient Voices => field ??= new VoicesClient(_transport);

    /// <summary>Consents of people to the use of their voices. <c>/audio/voice_consents</c></summary>
    public virtual VoiceConsentsClient VoiceConsents => field ??= new VoiceConsentsClient(_transport);
}
