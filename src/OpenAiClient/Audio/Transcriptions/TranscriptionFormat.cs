namespace OpenAi.Audio;

/// <summary>
/// The format of a transcription or translation. <see cref="Transcription"/> is the result for every format. Unlisted values are preserved.
/// </summary>
[OpenEnum]
public sealed partial class TranscriptionFormat
{
    /// <summary>The text and the usage; the default.</summary>
    public static TranscriptionFormat Json { get; } = new("json");

    /// <summary>Only the text.</summary>
    public static TranscriptionFormat Text { get; } = new("text");

    /// <summary>Subtitles as SubRip, in <see cref="Transcription.Text"/>. <c>whisper-1</c> only.</summary>
    public static TranscriptionFormat Srt { get; } = new("srt");

    /// <summary>The text with the language, the duration, and the segments or words with their times. <c>whisper-1</c> only.</summary>
    public static TranscriptionFormat VerboseJson { get; } = new("verbose_json");

    /// <summary>Subtitles as WebVTT, in <see cref="Transcription.Text"/>. <c>whisper-1</c> only.</summary>
    public static TranscriptionFormat Vtt { get; } = new("vtt");

    /// <summary>Segments with their speakers. <c>gpt-4o-transcribe-diarize</c> only; not for translations.</summary>
    public static TranscriptionFormat DiarizedJson { get; } = new("diarized_json");
}
