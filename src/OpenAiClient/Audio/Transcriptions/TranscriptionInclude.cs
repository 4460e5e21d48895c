namespace OpenAi.Audio;

/// <summary>Additional data to include in an answer. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class TranscriptionInclude
{
    /// <summary>
    /// The log probability of each token (<see cref="Transcription.Logprobs"/>); only with <see cref="TranscriptionFormat.Json"/>.
    /// </summary>
    public static TranscriptionInclude Logprobs { get; } = new("logprobs");
}
