using System.Text.Json.Serialization;
using OpenAi.Http;

namespace OpenAi.Audio;

/// <summary>Speech to be written down in its own language. <c>POST /audio/transcriptions</c></summary>
/// <remarks>Which values a parameter may have, and which models know it, is the server's to judge; nothing is checked here.</remarks>
public sealed partial record TranscriptionRequest : JsonModel
{
    /// <summary>
    /// The sound: a FLAC, MP3, MP4, M4A, Ogg, WAV or WebM file of up to 25 MB. Its format is told by its name; for sound that has
    /// none, see <see cref="FileUpload.FromAudioAsync"/>.
    /// </summary>
    [JsonIgnore]
    public required FileUpload File { get; set; }

    /// <summary>The model, such as <c>gpt-transcribe</c>; on Azure the deployment.</summary>
    public required string Model { get; set; }

    /// <summary>The language that is spoken, such as <c>en</c>, which makes the answer better and faster. Default: found out.</summary>
    public string? Language { get; set; }

    /// <summary>Languages that may be spoken, such as <c>en</c> and <c>de</c>. <c>gpt-transcribe</c> only, and not with <see cref="Language"/>. Default: found out.</summary>
    public IReadOnlyList<string>? Languages { get; set; }

    /// <summary>Words that may be spoken and are to be spelled so. <c>gpt-transcribe</c> only. Default: none.</summary>
    public IReadOnlyList<string>? Keywords { get; set; }

    /// <summary>Text in the language that is spoken, for its style and words, or what was spoken before. Default: none.</summary>
    public string? Prompt { get; set; }

    /// <summary>What is told, and how. Default: the server's, <see cref="TranscriptionFormat.Json"/>.</summary>
    public TranscriptionFormat? ResponseFormat { get; set; }

    /// <summary>How much chance there is in the choice of words, from 0 to 1. Default: the server's, 0.</summary>
    public double? Temperature { get; set; }

    /// <summary>What the answer holds besides. Default: nothing.</summary>
    public IReadOnlyList<TranscriptionInclude>? Include { get; set; }

    /// <summary>What is told with its times, in <see cref="TranscriptionFormat.VerboseJson"/>. Default: the server's, segments.</summary>
    public IReadOnlyList<TimestampGranularity>? TimestampGranularities { get; set; }

    /// <summary>How the sound is cut into pieces; models that tell speakers apart want it for more than 30 seconds. Default: it is one piece.</summary>
    public TranscriptionChunking? ChunkingStrategy { get; set; }

    /// <summary>Names of up to four people whose voices are known; <see cref="KnownSpeakers"/> sets them with their speech.</summary>
    public IReadOnlyList<string>? KnownSpeakerNames { get; set; }

    /// <summary>The speech of each of <see cref="KnownSpeakerNames"/>, as a <c>data:</c> URL.</summary>
    public IReadOnlyList<string>? KnownSpeakerReferences { get; set; }

    /// <summary>
    /// Up to four people whose voices are known, for models that tell speakers apart; another view of
    /// <see cref="KnownSpeakerNames"/> and <see cref="KnownSpeakerReferences"/>. Default: none.
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

    /// <summary>Whether the text comes while it is written; the method that is called says it.</summary>
    [JsonInclude]
    internal bool? Stream { get; set; }

    internal static void AddFiles(TranscriptionRequest request, MultipartBody form)
    {
        ArgumentNullException.ThrowIfNull(request.File);
        form.Add("file", request.File.WithEnding()).AsJson("chunking_strategy", request.ChunkingStrategy);
    }
}
