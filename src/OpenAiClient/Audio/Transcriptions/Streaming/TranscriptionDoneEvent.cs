using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Audio;

/// <summary>The last event of a stream, with the whole text.</summary>
public sealed partial record TranscriptionDoneEvent : TranscriptionStreamEvent
{
    /// <summary>The transcribed text.</summary>
    [Carries]
    public string Text { get; set; } = "";

    /// <inheritdoc cref="Transcription.Languages"/>
    public IReadOnlyList<TranscriptionLanguage> Languages { get; set; } = [];

    /// <inheritdoc cref="Transcription.Logprobs"/>
    public IReadOnlyList<TokenLogprob> Logprobs { get; set; } = [];

    /// <inheritdoc cref="Transcription.Usage"/>
    public TranscriptionUsage? Usage { get; set; }

    /// <summary>The answer of a server that sent a whole one instead of a stream; it has what no event has, such as words and duration.</summary>
    [JsonIgnore]
    internal Transcription? Whole { get; init; }
}
