using System.Diagnostics.CodeAnalysis;
using OpenAi.Audio;
using OpenAi.Extensions.AI;

namespace Microsoft.Extensions.AI;

/// <summary>Makes an <see cref="ISpeechToTextClient"/> and an <see cref="ITextToSpeechClient"/> of the client of <c>/audio</c>.</summary>
public static class OpenAiAudioClientExtensions
{
    /// <summary>
    /// Makes an <see cref="ISpeechToTextClient"/> that asks <c>POST /audio/transcriptions</c>, or <c>POST /audio/translations</c>
    /// where <see cref="SpeechToTextOptions.TextLanguage"/> is English and the speech is of another or of an unknown language;
    /// other languages are not translated into. The kind of the sound is told by the name of a file's stream, else by its first
    /// bytes. What <see cref="SpeechToTextOptions"/> has no member for goes through
    /// <see cref="SpeechToTextOptions.RawRepresentationFactory"/>, which returns a <see cref="TranscriptionRequest"/> or a
    /// <see cref="TranslationRequest"/> (where its <c>File</c> is <see langword="null"/>, and its <c>Model</c> empty, they are
    /// filled in; what it sets wins), or through <see cref="SpeechToTextOptions.AdditionalProperties"/>, which become fields of
    /// the form where the request has none of that name. <see cref="SpeechToTextOptions.SpeechSampleRate"/> is told by the sound
    /// itself. Streams bring texts as they come, and segments with their times and speakers. Failures are the exceptions of
    /// <see cref="OpenAi.OpenAiException"/>.
    /// </summary>
    /// <param name="audio">The client of the resource; it stays the caller's to dispose.</param>
    /// <param name="model">The model that is asked unless <see cref="SpeechToTextOptions.ModelId"/> names another.</param>
    /// <param name="requestOptions">What each of the calls does differently from its client. An idempotency key does not go along.</param>
    /// <returns>The client, safe for use by many threads. It does not dispose the streams that it reads.</returns>
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
    /// Makes an <see cref="ITextToSpeechClient"/> that asks <c>POST /audio/speech</c>. What <see cref="TextToSpeechOptions"/> has no
    /// member for goes through <see cref="TextToSpeechOptions.RawRepresentationFactory"/>, which returns a
    /// <see cref="SpeechRequest"/> (its empty <c>Model</c> and <c>Input</c> are filled in; what it sets wins), or through
    /// <see cref="TextToSpeechOptions.AdditionalProperties"/>, such as <c>instructions</c>, which become fields of the body where
    /// the request has none of that name. <see cref="TextToSpeechOptions.AudioFormat"/> is a format of the API or its media type.
    /// <see cref="TextToSpeechOptions.Language"/>, <see cref="TextToSpeechOptions.Pitch"/> and
    /// <see cref="TextToSpeechOptions.Volume"/> mean nothing to this API. Streams bring sound as it comes. Failures are the
    /// exceptions of <see cref="OpenAi.OpenAiException"/>.
    /// </summary>
    /// <param name="audio">The client of the resource; it stays the caller's to dispose.</param>
    /// <param name="model">The model that is asked unless <see cref="TextToSpeechOptions.ModelId"/> names another.</param>
    /// <param name="voice">The voice that speaks unless <see cref="TextToSpeechOptions.VoiceId"/> names another. Default: <see cref="OpenAi.Voice.Alloy"/>.</param>
    /// <param name="requestOptions">What each of the calls does differently from its client. An idempotency key does not go along.</param>
    /// <returns>The client, safe for use by many threads.</returns>
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
