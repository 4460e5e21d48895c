using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAi.Audio;
using OpenAi.Telemetry;

namespace OpenAi.Extensions.AI;

/// <summary>The client of <c>/audio</c> as an <see cref="ISpeechToTextClient"/>.</summary>
[Experimental(Experiments.Id)]
internal sealed class SpeechToText(AudioClient audio, string model, RequestOptions? requestOptions) : ISpeechToTextClient
{
    private readonly SpeechToTextClientMetadata _metadata = new(ProviderName.Of(audio.ServerAddress), audio.ServerAddress, model);

    public async Task<SpeechToTextResponse> GetTextAsync(Stream audioSpeechStream, SpeechToTextOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(audioSpeechStream);
        var raw = options?.RawRepresentationFactory?.Invoke(this);
        if (!SoundRequests.IsTranslated(options, raw))
        {
            var request = await SoundRequests.TranscriptionAsync(audioSpeechStream, options, model, raw as TranscriptionRequest, cancellationToken).ConfigureAwait(false);
            return SoundTexts.Of(await audio.Transcriptions.CreateAsync(request, requestOptions, cancellationToken).ConfigureAwait(false), request.Model);
        }
        var translated = await SoundRequests.TranslationAsync(audioSpeechStream, options, model, raw as TranslationRequest, cancellationToken).ConfigureAwait(false);
        return SoundTexts.Of(await audio.Translations.CreateAsync(translated, requestOptions, cancellationToken).ConfigureAwait(false), translated.Model);
    }

    public async IAsyncEnumerable<SpeechToTextResponseUpdate> GetStreamingTextAsync(
        Stream audioSpeechStream, SpeechToTextOptions? options = null, [EnumeratorCancellation] CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(audioSpeechStream);
        var raw = options?.RawRepresentationFactory?.Invoke(this);
        if (SoundRequests.IsTranslated(options, raw))
        {
            // The API does not stream translations.
            foreach (var update in (await GetTextAsync(audioSpeechStream, options, cancellationToken).ConfigureAwait(false)).ToSpeechToTextResponseUpdates())
                yield return update;
            yield break;
        }
        var request = await SoundRequests.TranscriptionAsync(audioSpeechStream, options, model, raw as TranscriptionRequest, cancellationToken).ConfigureAwait(false);
        var updates = new TranscriptionUpdates(request.Model);
        await foreach (var item in audio.Transcriptions.StreamAsync(request, requestOptions, cancellationToken).ConfigureAwait(false))
            yield return updates.Next(item);
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => Services.Find(serviceType, serviceKey, this, _metadata, audio);

    public void Dispose()
    {
        // The caller disposes the client underneath.
    }
}
