using OpenAi.Json;

namespace OpenAi.Audio;

/// <summary>The next piece of the text.</summary>
public sealed partial record TranscriptionDeltaEvent : TranscriptionStreamEvent
{
    /// <summary>The text to add.</summary>
    [Carries]
    public string Delta { get; set; } = "";

    /// <summary>How likely each token was, when <see cref="TranscriptionInclude.Logprobs"/> was asked for.</summary>
    public IReadOnlyList<TokenLogprob> Logprobs { get; set; } = [];

    /// <summary>The segment that the text belongs to, from models that tell speakers apart.</summary>
    public string? SegmentId { get; set; }
}
