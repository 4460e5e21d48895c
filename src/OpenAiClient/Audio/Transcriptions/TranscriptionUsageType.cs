namespace OpenAi.Audio;

/// <summary>The kind of billed usage of a transcription. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class TranscriptionUsageType
{
    /// <summary>Tokens.</summary>
    public static TranscriptionUsageType Tokens { get; } = new("tokens");

    /// <summary>The duration of the audio.</summary>
    public static TranscriptionUsageType Duration { get; } = new("duration");
}
