namespace OpenAi.Audio;

/// <summary>The level of the timestamps. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class TimestampGranularity
{
    /// <summary>Timestamps of each word (<see cref="Transcription.Words"/>), which increases the latency.</summary>
    public static TimestampGranularity Word { get; } = new("word");

    /// <summary>Timestamps of each segment (<see cref="Transcription.Segments"/>); the default.</summary>
    public static TimestampGranularity Segment { get; } = new("segment");
}
