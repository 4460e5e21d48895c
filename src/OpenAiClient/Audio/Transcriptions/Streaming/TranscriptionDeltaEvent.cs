using OpenAi.Json;

namespace OpenAi.Audio;

/// <summary>An event with the next piece of the text.</summary>
public sealed partial record TranscriptionDeltaEvent : TranscriptionStreamEvent
{
    /// <summary>The text to add.</summary>
    [Carries]
    public string Delta { get; set; } = "";

    /// <summary>The log probability of each token, when <see cref="TranscriptionInclude.Logprobs"/> is requested.</summary>
    public IReadOnlyList<TokenLogprob> Logprobs { get; set; } = [];

    /// <summary>The id of the segment that the text belongs to; only from models that distinguish speakers.</summary>
    public string? SegmentId { get; set; }
}
