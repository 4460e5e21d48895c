using OpenAi.Http;

namespace OpenAi.Audio;

/// <summary>The client of audio: speech, transcriptions and translations. <c>/audio</c>. Thread-safe.</summary>
public class AudioClient
{
    private readonly ApiTransport _transport;

    internal AudioClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected AudioClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>The address of the server, without a query.</summary>
    internal Uri ServerAddress => _transport.Settings.BaseAddress.Root;

    /// <summary>The client that turns text into speech. <c>/audio/speech</c></summary>
    public virtual SpeechClient Speech => field ??= new SpeechClient(_transport);

    /// <summary>The client that transcribes speech. <c>/audio/transcriptions</c></summary>
    public virtual TranscriptionsClient Transcriptions => field ??= new TranscriptionsClient(_transport);

    /// <summary>The client that translates speech to English text. <c>/audio/translations</c></summary>
    public virtual TranslationsClient Translations => field ??= new TranslationsClient(_transport);

    /// <summary>The client of custom voices. <c>/audio/voices</c></summary>
    public virtual VoicesClient Voices => field ??= new VoicesClient(_transport);

    /// <summary>The client of people's consents to the use of their voices. <c>/audio/voice_consents</c></summary>
    public virtual VoiceConsentsClient VoiceConsents => field ??= new VoiceConsentsClient(_transport);
}
