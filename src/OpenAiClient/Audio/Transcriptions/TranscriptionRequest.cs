using System.Text.Json.Serialization;
using OpenAi.Http;

namespace OpenAi.Audio;

/// <summary>A request to transcribe speech in its own language. <c>POST /audio/transcriptions</c></summary>
/// <remarks>
/// The client does not check the values: the server decides which values a parameter may have, and which models support it.
/// </remarks>
public sealed partial record TranscriptionRequest : JsonModel
{
    /// <summary>
    /// The audio: a FLAC, MP3, MP4, M4A, Ogg, WAV or WebM file of at most 25 MB. The server detects the format by the file name; for audio
    /// without one, see <see cref="FileUpload.FromAudioAsync"/>.
    /// </summary>
    [JsonIgnore]
    public required FileUpload File { get; set; }

    /// <summary>The model, such as <c>gpt-transcribe</c>; on Azure the deployment.</summary>
    public required string Model { get; set; }

    /// <summary>The spoken language, such as <c>en</c>, which improves accuracy and latency. Default: detected.</summary>
    public string? Language { get; set; }

    /// <summary>
    /// The languages that may be spoken, such as <c>en</c> and <c>de</c>. <c>gpt-transcribe</c> only, and not together with
    /// <see cref="Language"/>. Default: detected.
    /// </summary>
    public IReadOnlyList<string>? Languages { get; set; }

    /// <summary>Words that may be spoken, in the spelling to use. <c>gpt-transcribe</c> only. Default: none.</summary>
    public IReadOnlyList<string>? Keywords { get; set; }

    /// <summary>Text in the spoken language as an example of style and vocabulary, or the text before this audio. Default: none.</summary>
    public string? Prompt { get; set; }

    /// <summary>The format of the result. Default: the server's, <see cref="TranscriptionFormat.Json"/>.</summary>
    public TranscriptionFormat? ResponseFormat { get; set; }

    /// <summary>The sampling temperature, from 0 to 1. Default: the server's, 0.</summary>
    public double? Temperature { get; set; }

    /// <summary>The additional data to include in the answer. Default: none.</summary>
    public IReadOnlyList<TranscriptionInclude>? Include { get; set; }

    /// <summary>The levels of timestamps, with <see cref="TranscriptionFormat.VerboseJson"/>. Default: the server's, segments.</summary>
    public IReadOnlyList<TimestampGranularity>? TimestampGranularities { get; set; }

    /// <summary>
    /// The way the audio is split into chunks; models that distinguish speakers require it for more than 30 seconds. Default: the audio is
    /// not split.
    /// </summary>
    public TranscriptionChunking? ChunkingStrategy { get; set; }

    /// <summary>The names of up to four known speakers; <see cref="KnownSpeakers"/> sets them together with their speech.</summary>
    public IReadOnlyList<string>? KnownSpeakerNames { get; set; }

    /// <summary>The speech of each of the <see cref="KnownSpeakerNames"/>, as a <c>data:</c> URL.</summary>
    public IReadOnlyList<string>? KnownSpeakerReferences { get; set; }

    /// <summary>
    /// Up to four known speakers, for models that distinguish speakers; another view of <see cref="KnownSpeakerNames"/> and
    /// <see cref="KnownSpeakerReferences"/>. Default: none.
    /// </summary>
    [JsonIgnore]
    public IReadOnlyList<KnownSpeaker>? KnownSpeakers
    {
        get => KnownSpeakerNames?.Zip(KnownSpeakerReferences ?? [], static (name, reference) => new KnownSpeaker(name, reference)).ToArray();
        set
        {
            KnownSpeakerNames = value?.Select(static speaker => speaker.Name).ToArray();
            KnownSpeakerReferences = value?.Select(static speaker => speaker.Reference).ToArray();
        }
    }

    /// <summary>Whether the text is streamed; set by the called method.</summary>
    [JsonInclude]
    internal bool? Stream { get; set; }

    internal static void AddFiles(TranscriptionRequest request, MultipartBody form)
    {
        ArgumentNullException.ThrowIfNull(request.File);
        form.Add("file", request.File.WithEnding()).AsJson("chunking_strategy", request.ChunkingStrategy);
    }
}
