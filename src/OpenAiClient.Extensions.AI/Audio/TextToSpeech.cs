using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.Extensions.AI;
using OpenAi.Audio;
using OpenAi.Telemetry;

namespace OpenAi.Extensions.AI;

/// <summary>The client of <c>/audio/speech</c> as an <see cref="ITextToSpeechClient"/>.</summary>
[Experimental(Experiments.Id)]
internal sealed class TextToSpeech(AudioClient audio, string model, Voice voice, RequestOptions? requestOptions) : ITextToSpeechClient
{
    private const int PieceLength = 16 * 1024;

    private readonly TextToSpeechClientMetadata _metadata = new(ProviderName.Of(audio.ServerAddress), audio.ServerAddress, model);

    public async Task<TextToSpeechResponse> GetAudioAsync(string text, TextToSpeechOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var request = ToRequest(text, options);
        var download = await audio.Speech.CreateAsync(request, requestOptions, cancellationToken).ConfigureAwait(false);
        await using var disposal = download.ConfigureAwait(false);
        var sound = await download.ReadAsBytesAsync(cancellationToken).ConfigureAwait(false);
        return new([new DataContent(sound, MediaTypeOf(request))]) { ModelId = request.Model, RawRepresentation = download.ResponseInfo };
    }

    public IAsyncEnumerable<TextToSpeechResponseUpdate> GetStreamingAudioAsync(string text, TextToSpeechOptions? options = null, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(text);
        var request = ToRequest(text, options);
        return HasEvents(request.Model) ? EventsAsync(request, cancellationToken) : PiecesAsync(request, cancellationToken);
    }

    public object? GetService(Type serviceType, object? serviceKey = null) => Services.Find(serviceType, serviceKey, this, _metadata, audio);

    public void Dispose()
    {
        // The caller disposes the client underneath.
    }

    // Events include the usage and a terminal event; according to the API reference, these models do not support them.
    private static bool HasEvents(string model) => !model.StartsWith("tts-1", StringComparison.OrdinalIgnoreCase);

    private async IAsyncEnumerable<TextToSpeechResponseUpdate> EventsAsync(SpeechRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        await foreach (var item in audio.Speech.StreamAsync(request, requestOptions, cancellationToken).ConfigureAwait(false))
        {
            yield return item switch
            {
                SpeechDeltaEvent delta => Update(TextToSpeechResponseUpdateKind.AudioUpdating, request, item, new DataContent(delta.Audio, MediaTypeOf(request)) { RawRepresentation = delta }),
                SpeechDoneEvent { Usage: { } usage } => Update(TextToSpeechResponseUpdateKind.AudioUpdated, request, item, new UsageContent(UsageOf(usage)) { RawRepresentation = usage }),
                SpeechDoneEvent => Update(TextToSpeechResponseUpdateKind.AudioUpdated, request, item),
                _ => Update(TextToSpeechResponseUpdateKind.AudioUpdating, request, item),
            };
        }
    }

    private async IAsyncEnumerable<TextToSpeechResponseUpdate> PiecesAsync(SpeechRequest request, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        var download = await audio.Speech.CreateAsync(request, requestOptions, cancellationToken).ConfigureAwait(false);
        await using var disposal = download.ConfigureAwait(false);
        var buffer = new byte[PieceLength];
        while (await download.Content.ReadAsync(buffer, cancellationToken).ConfigureAwait(false) is > 0 and var count)
            yield return Update(TextToSpeechResponseUpdateKind.AudioUpdating, request, download.ResponseInfo, new DataContent(buffer.AsSpan(0, count).ToArray(), MediaTypeOf(request)));
        yield return Update(TextToSpeechResponseUpdateKind.AudioUpdated, request, download.ResponseInfo);
    }

    private SpeechRequest ToRequest(string text, TextToSpeechOptions? options)
    {
        var raw = options?.RawRepresentationFactory?.Invoke(this) as SpeechRequest;
        var request = raw is null ? new() { Model = "", Input = "", Voice = options?.VoiceId ?? voice } : raw with { };
        if (string.IsNullOrEmpty(request.Model))
            request.Model = options?.ModelId ?? model;
        if (string.IsNullOrEmpty(request.Input))
            request.Input = text;
        request.Voice ??= options?.VoiceId ?? voice;
        request.ResponseFormat ??= AudioFormats.SpeechFormatOf(options?.AudioFormat);
        request.Speed ??= ExactNumber.Of(options?.Speed);
        BodyFields.Add(request, options?.AdditionalProperties);
        return request;
    }

    private static string MediaTypeOf(SpeechRequest request) => AudioFormats.MediaTypeOf(request.ResponseFormat?.Value);

    private static UsageDetails UsageOf(SpeechUsage usage) => new()
    {
        InputTokenCount = usage.InputTokens,
        OutputTokenCount = usage.OutputTokens,
        TotalTokenCount = usage.TotalTokens,
    };

    private static TextToSpeechResponseUpdate Update(TextToSpeechResponseUpdateKind kind, SpeechRequest request, object raw, params List<AIContent> contents) =>
        new(contents) { Kind = kind, ModelId = request.Model, RawRepresentation = raw };
}
