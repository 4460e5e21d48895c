using OpenAi.Http;

namespace OpenAi.Audio;

/// <summary>The client that translates speech to English text. <c>/audio/translations</c>. Thread-safe.</summary>
public class TranslationsClient
{
    private static readonly EndpointGroup _group = new("audio/translations");

    internal static Endpoint<TranslationRequest, Transcription> Create => field ??= new(_group, HttpMethod.Post) { Files = TranslationRequest.AddFiles, TextField = "text" };

    private readonly ApiTransport _transport;

    internal TranslationsClient(ApiTransport transport) => _transport = transport;

    /// <inheritdoc cref="ClientDouble"/>
    protected TranslationsClient()
        : this(ClientDouble.Transport)
    {
    }

    /// <summary>Translates speech in any language to English text. <c>POST /audio/translations</c></summary>
    /// <param name="request">The audio and the options.</param>
    /// <include file="Docs.xml" path="docs/call/*"/>
    /// <returns>The English text and the other data of the format.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="request"/> or its file is <see langword="null"/>.</exception>
    /// <example>
    /// <code>
    /// using OpenAi.Audio;
    ///
    /// var speech = new SpeechRequest { Model = "gpt-audio-tts", Input = "Guten Morgen.", Voice = Voice.Marin };
    /// await openai.Audio.Speech.SaveAsync(speech, "morning.mp3");
    ///
    /// var english = await openai.Audio.Translations.CreateAsync(new() { Model = "whisper-1", File = FileUpload.FromPath("morning.mp3") });
    /// Console.WriteLine(english.Text);
    /// </code>
    /// </example>
    public virtual Task<Transcription> CreateAsync(TranslationRequest request, RequestOptions? requestOptions = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        return _transport.SendAsync(Create, request, requestOptions, cancellationToken);
    }
}
