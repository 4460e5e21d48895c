namespace OpenAi.Audio;

/// <summary>
/// What a transcription or translation tells, and how. <see cref="Transcription"/> holds it whatever the format. Values that
/// are not listed are kept as they are.
/// </summary>
[OpenEnum]
public sealed partial class TranscriptionFormat
{
    /// <summary>The text, and what it cost; the default.</summary>
    public static TranscriptionFormat Json { get; } = new("json");

    /// <summary>Nothing but the text.</summary>
    public static TranscriptionFormat Text { get; } = new("text");

    /// <summary>Subtitles as SubRip, in <see cref="Transcription.Text"/>. <c>whisper-1</c> only.</summary>
    public static TranscriptionFormat Srt { get; } = new("srt");

    /// <summary>Also language, duration, and segments or words with their times. <c>whisper-1</c> only.</summary>
    public static TranscriptionFormat VerboseJson { get; } = new("verbose_json");

    /// <summary>Subtitles as WebVTT, in <see cref="Transcription.Text"/>. <c>whisper-1</c> only.</summary>
    public static TranscriptionFormat Vtt { get; } = new("vtt");

    /// <summary>Segments with their speakers. <c>gpt-4o-transcribe-diarize</c> only; no translations.</summary>
    public static TranscriptionFormat DiarizedJson { get; } = new("diarized_json");
}
