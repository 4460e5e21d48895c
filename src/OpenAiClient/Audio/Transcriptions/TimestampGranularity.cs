namespace OpenAi.Audio;

/// <summary>What is told with its times. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class TimestampGranularity
{
    /// <summary>Each word (<see cref="Transcription.Words"/>), which takes the server more time.</summary>
    public static TimestampGranularity Word { get; } = new("word");

    /// <summary>Each segment (<see cref="Transcription.Segments"/>); the default.</summary>
    public static TimestampGranularity Segment { get; } = new("segment");
}
