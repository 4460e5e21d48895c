namespace OpenAi.Audio;

/// <summary>What a transcription is charged by. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class TranscriptionUsageType
{
    /// <summary>Tokens.</summary>
    public static TranscriptionUsageType Tokens { get; } = new("tokens");

    /// <summary>The duration of the sound.</summary>
    public static TranscriptionUsageType Duration { get; } = new("duration");
}
