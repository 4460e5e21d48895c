using OpenAi.Json;

namespace OpenAi.Audio;

/// <summary>The whole text, the last word of a stream.</summary>
public sealed partial record TranscriptionDoneEvent : TranscriptionStreamEvent
{
    /// <summary>What was said.</summary>
    [Carries]
    public string Text { get; set; } = "";

    /// <inheritdoc cref="Transcription.Languages"/>
    public IReadOnlyList<TranscriptionLanguage> Languages { get; set; } = [];

    /// <inheritdoc cref="Transcription.Logprobs"/>
    public IReadOnlyList<TokenLogprob> Logprobs { get; set; } = [];

    /// <inheritdoc cref="Transcription.Usage"/>
    public TranscriptionUsage? Usage { get; set; }
}
