using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Audio;

/// <summary>
/// What was said, whatever the format that was asked for. Translations are answered with it, too: their text is English.
/// </summary>
public sealed partial record Transcription : ApiResult
{
    private string? _text;

    /// <summary>What was said; of <see cref="TranscriptionFormat.Srt"/> and <see cref="TranscriptionFormat.Vtt"/> the subtitles, of all as they came.</summary>
    [Carries]
    public string Text
    {
        get => _text ?? "";
        set => _text = value;
    }

    /// <summary>What was done: <c>transcribe</c> or <c>translate</c>; <see langword="null"/> when the server does not say.</summary>
    public string? Task { get; set; }

    /// <summary>The language, such as <c>english</c>. In <see cref="TranscriptionFormat.VerboseJson"/>.</summary>
    public string? Language { get; set; }

    /// <summary>The languages that were spoken. From <c>gpt-transcribe</c>.</summary>
    public IReadOnlyList<TranscriptionLanguage> Languages { get; set; } = [];

    /// <summary>How long the sound is. In <see cref="TranscriptionFormat.VerboseJson"/> and <see cref="TranscriptionFormat.DiarizedJson"/>.</summary>
    [JsonIgnore]
    public TimeSpan? Duration
    {
        get => Seconds.ToSpan(DurationSeconds);
        set => DurationSeconds = Seconds.Of(value);
    }

    /// <summary>The pieces of the text with their times, or with their speakers.</summary>
    public IReadOnlyList<TranscriptionSegment> Segments { get; set; } = [];

    /// <summary>The words with their times. In <see cref="TranscriptionFormat.VerboseJson"/>, when <see cref="TimestampGranularity.Word"/> was asked for.</summary>
    public IReadOnlyList<TranscriptionWord> Words { get; set; } = [];

    /// <summary>How likely each token was, when <see cref="TranscriptionInclude.Logprobs"/> was asked for.</summary>
    public IReadOnlyList<TokenLogprob> Logprobs { get; set; } = [];

    /// <summary>What the transcription is charged by.</summary>
    public TranscriptionUsage? Usage { get; set; }

    /// <summary>The duration as it came, with digits that no span of time has.</summary>
    [JsonInclude]
    [JsonPropertyName("duration")]
    internal double? DurationSeconds { get; set; }

    internal override string? MissingField => _text is null ? "text" : null;
}
