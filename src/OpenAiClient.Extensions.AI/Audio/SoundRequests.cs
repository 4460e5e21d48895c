using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.AI;
using OpenAi.Audio;

namespace OpenAi.Extensions.AI;

/// <summary>Creates the requests of <c>/audio/transcriptions</c> and <c>/audio/translations</c>. The values of the caller's own request take precedence, and it is not changed.</summary>
[Experimental(Experiments.Id)]
internal static class SoundRequests
{
    private const string English = "en";

    /// <summary>Whether the text should be in another language than the speech.</summary>
    /// <exception cref="NotSupportedException">The API does not translate into that language.</exception>
    public static bool IsTranslated(SpeechToTextOptions? options, object? raw)
    {
        if (raw is TranslationRequest or TranscriptionRequest)
            return raw is TranslationRequest;
        if (options?.TextLanguage is not { Length: > 0 } wanted || Primary(wanted) == Primary(options.SpeechLanguage))
            return false;
        return Primary(wanted) == English
            ? true
            : throw new NotSupportedException($"This API translates speech into English only, not into '{wanted}'. If the speech is in that language too, set {nameof(SpeechToTextOptions.SpeechLanguage)}.");
    }

    public static async Task<TranscriptionRequest> TranscriptionAsync(
        Stream sound, SpeechToTextOptions? options, string model, TranscriptionRequest? raw, CancellationToken cancellationToken)
    {
        var file = raw?.File ?? await UploadAsync(sound, cancellationToken).ConfigureAwait(false);
        var request = raw is null ? new() { File = file, Model = "" } : raw with { File = file };
        if (string.IsNullOrEmpty(request.Model))
            request.Model = options?.ModelId ?? model;
        request.Language ??= options?.SpeechLanguage;
        BodyFields.Add(request, options?.AdditionalProperties);
        return request;
    }

    public static async Task<TranslationRequest> TranslationAsync(
        Stream sound, SpeechToTextOptions? options, string model, TranslationRequest? raw, CancellationToken cancellationToken)
    {
        var file = raw?.File ?? await UploadAsync(sound, cancellationToken).ConfigureAwait(false);
        var request = raw is null ? new() { File = file, Model = "" } : raw with { File = file };
        if (string.IsNullOrEmpty(request.Model))
            request.Model = options?.ModelId ?? model;
        BodyFields.Add(request, options?.AdditionalProperties);
        return request;
    }

    // The API recognizes the audio format by the file name.
    private static async Task<FileUpload> UploadAsync(Stream sound, CancellationToken cancellationToken) => sound is FileStream { Name: var path } && Path.HasExtension(path)
        ? FileUpload.FromStream(sound, Path.GetFileName(path))
        : await FileUpload.FromAudioAsync(sound, cancellationToken).ConfigureAwait(false);

    // The primary language of en-GB is en.
    private static string? Primary(string? language) => language?.Split('-', '_')[0].ToLowerInvariant();
}
