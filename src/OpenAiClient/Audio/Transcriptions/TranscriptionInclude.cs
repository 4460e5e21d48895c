namespace OpenAi.Audio;

/// <summary>What an answer holds besides. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class TranscriptionInclude
{
    /// <summary>How likely each token was (<see cref="Transcription.Logprobs"/>); with <see cref="TranscriptionFormat.Json"/> only.</summary>
    public static TranscriptionInclude Logprobs { get; } = new("logprobs");
}
