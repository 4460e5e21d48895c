using System.Diagnostics.CodeAnalysis;
using OpenAi.Audio;
using OpenAi.Extensions.AI;

namespace Microsoft.Extensions.AI;

/// <summary>Creates an <see cref="ISpeechToTextClient"/> and an <see cref="ITextToSpeechClient"/> from the client of <c>/audio</c>.</summary>
public static class OpenAiAudioClientExtensions
{
    /// <summary>
    /// Creates an <see cref="ISpeechToTextClient"/> that calls <c>POST /audio/transcriptions</c>, or <c>POST /audio/translations</c> if
    /// <see cref="SpeechToTextOptions.TextLanguage"/> is English and the language of the speech is another or unknown; the API does not
    /// translate into other languages. The audio format is recognized by the name of a <see cref="FileStream"/> or by the first bytes.
    /// Settings without a member in <see cref="SpeechToTextOptions"/> can be passed in two ways:
    /// <see cref="SpeechToTextOptions.RawRepresentationFactory"/> returns a <see cref="TranscriptionRequest"/> or a
    /// <see cref="TranslationRequest"/> (a <c>File</c> that is <see langword="null"/> and an empty <c>Model</c> are filled in; the values it
    /// sets take precedence), and <see cref="SpeechToTextOptions.AdditionalProperties"/> become fields of the form where the request has
    /// none of that name. <see cref="SpeechToTextOptions.SpeechSampleRate"/> is ignored. Streams return text as it arrives, and segments
    /// with their times and speakers. Failures throw the exceptions derived from <see cref="OpenAi.OpenAiException"/>.
    /// </summary>
    /// <param name="audio">The client of the resource. Disposing the returned object has no effect on it.</param>
    /// <param name="model">The model, unless <see cref="SpeechToTextOptions.ModelId"/> is set.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the calls. An idempotency key is not sent.</param>
    /// <returns>The client. It is thread-safe, and does not dispose the streams that it reads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="audio"/> or <paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="model"/> is blank.</exception>
    [Experimental(Experiments.Id)]
    public static ISpeechToTextClient AsISpeechToTextClient(this AudioClient audio, string model, OpenAi.RequestOptions? requestOptions = null)
    {
        ArgumentNullException.ThrowIfNull(audio);
        ArgumentException.ThrowIfNullOrWhiteSpace(model);
        return new SpeechToText(audio, model, OpenAi.Http.FollowUpOptions.WithoutKey(requestOptions));
    }

    /// <summary>
    /// Creates an <see cref="ITextToSpeechClient"/> that calls <c>POST /audio/speech</c>. Settings without a member in
    /// <see cref="TextToSpeechOptions"/> can be passed in two ways: <see cref="TextToSpeechOptions.RawRepresentationFactory"/> returns a
    /// <see cref="SpeechRequest"/> (its empty <c>Model</c> and <c>Input</c> are filled in; the values it sets take precedence), and
    /// <see cref="TextToSpeechOptions.AdditionalProperties"/>, such as <c>instructions</c>, become fields of the body where the request has
    /// none of that name. <see cref="TextToSpeechOptions.AudioFormat"/> is a format of the API or its media type.
    /// <see cref="TextToSpeechOptions.Language"/>, <see cref="TextToSpeechOptions.Pitch"/> and <see cref="TextToSpeechOptions.Volume"/> are
    /// not supported by this API and ignored. Streams return audio as it arrives. Failures throw the exceptions derived from
    /// <see cref="OpenAi.OpenAiException"/>.
    /// </summary>
    /// <param name="audio">The client of the resource. Disposing the returned object has no effect on it.</param>
    /// <param name="model">The model, unless <see cref="TextToSpeechOptions.ModelId"/> is set.</param>
    /// <param name="voice">The voice, unless <see cref="TextToSpeechOptions.VoiceId"/> is set. Default: <see cref="OpenAi.Voice.Alloy"/>.</param>
    /// <param name="requestOptions">Overrides of the client's options for each of the calls. An idempotency key is not sent.</param>
    /// <returns>The client. It is thread-safe.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="audio"/> or <paramref name="model"/> is <see langword="null"/>.</exception>
    /// <exception cref="ArgumentException"><paramref name="model"/> is blank.</exception>
    [Experimental(Experiments.Id)]
    public static ITextToSpeechClient AsITextToSpeechClient(this AudioClient audio, string model, OpenAi.Voice? voice = null, OpenAi.RequestOptions? requestOptions = null)
    {
        ArgumentNullException.ThrowIfNull(audio);
        ArgumentException.ThrowIfNullOrWhiteSpace(model);
        return new TextToSpeech(audio, model, voice ?? OpenAi.Voice.Alloy, OpenAi.Http.FollowUpOptions.WithoutKey(requestOptions));
    }
}
