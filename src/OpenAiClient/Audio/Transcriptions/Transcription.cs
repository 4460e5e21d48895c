using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Audio;

/// <summary>A transcription or translation, in any of the formats that can be requested. The text of a translation is English.</summary>
public sealed partial record Transcription : ApiResult
{
    private string? _text;

    /// <summary>
    /// The transcribed text; for <see cref="TranscriptionFormat.Srt"/> and <see cref="TranscriptionFormat.Vtt"/> the subtitles, unchanged.
    /// </summary>
    [Carries]
    public string Text
    {
        get => _text ?? "";
        set => _text = value;
    }

    /// <summary>The task: <c>transcribe</c> or <c>translate</c>; <see langword="null"/> when the server does not send it.</summary>
    public string? Task { get; set; }

    /// <summary>The language, such as <c>english</c>. Only with <see cref="TranscriptionFormat.VerboseJson"/>.</summary>
    public string? Language { get; set; }

    /// <summary>The languages that were spoken. Only from <c>gpt-transcribe</c>.</summary>
    public IReadOnlyList<TranscriptionLanguage> Languages { get; set; } = [];

    /// <summary>
    /// The duration of the audio. Only with <see cref="TranscriptionFormat.VerboseJson"/> and
    /// <see cref="TranscriptionFormat.DiarizedJson"/>.
    /// </summary>
    [JsonIgnore]
    public TimeSpan? Duration
    {
        get => Seconds.ToSpan(DurationSeconds);
        set => DurationSeconds = Seconds.Of(value);
    }

    /// <summary>The segments of the text with their times or their speakers.</summary>
    public IReadOnlyList<TranscriptionSegment> Segments { get; set; } = [];

    /// <summary>
    /// The words with their times. Only with <see cref="TranscriptionFormat.VerboseJson"/>, when <see cref="TimestampGranularity.Word"/> is
    /// requested.
    /// </summary>
    public IReadOnlyList<TranscriptionWord> Words { get; set; } = [];

    /// <summary>The log probability of each token, when <see cref="TranscriptionInclude.Logprobs"/> is requested.</summary>
    public IReadOnlyList<TokenLogprob> Logprobs { get; set; } = [];

    /// <summary>The usage that is billed.</summary>
    public TranscriptionUsage? Usage { get; set; }

    /// <summary>The duration in seconds as the server sent it, with all of its digits.</summary>
    [JsonInclude]
    [JsonPropertyName("duration")]
    internal double? DurationSeconds { get; set; }

    internal override string? MissingField => _text is null ? "text" : null;
}
