using System.Diagnostics.CodeAnalysis;
using Microsoft.Extensions.AI;
using OpenAi.Audio;

namespace OpenAi.Extensions.AI;

/// <summary>Makes the requests of <c>/audio/transcriptions</c> and <c>/audio/translations</c>. The caller's own request wins, and is not changed.</summary>
[Experimental(Experiments.Id)]
internal static class SoundRequests
{
    private const string English = "en";

    /// <summary>Whether the text is wished in another language than the speech's.</summary>
    /// <exception cref="NotSupportedException">It is wished in one that the API does not translate into.</exception>
    public static bool IsTranslated(SpeechToTextOptions? options, object? raw)
    {
        if (raw is TranslationRequest or TranscriptionRequest)
            return raw is TranslationRequest;
        if (options?.TextLanguage is not { Length: > 0 } wanted || Primary(wanted) == Primary(options.SpeechLanguage))
            return false;
        return Primary(wanted) == English
            ? true
            : throw new NotSupportedException($"This API translates speech into English only, not into '{wanted}': where the speech is of that language too, say so by {nameof(SpeechToTextOptions.SpeechLanguage)}.");
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

    // The API tells the kind of sound by the name of its file.
    private static async Task<FileUpload> UploadAsync(Stream sound, CancellationToken cancellationToken) => sound is FileStream { Name: var path } && Path.HasExtension(path)
        ? FileUpload.FromStream(sound, Path.GetFileName(path))
        : await FileUpload.FromAudioAsync(sound, cancellationToken).ConfigureAwait(false);

    // Of en-GB the language is English.
    private static string? Primary(string? language) => language?.Split('-', '_')[0].ToLowerInvariant();
}
