using OpenAi.Audio;

namespace OpenAi.Testing;

/// <summary>What was asked of <c>/audio/transcriptions</c> or <c>/audio/translations</c>.</summary>
public sealed record FakeTranscriptionRequest
{
    /// <summary>The model.</summary>
    public required string Model { get; init; }

    /// <summary>The name of the file.</summary>
    public required string FileName { get; init; }

    /// <summary>The sound.</summary>
    public required byte[] Content { get; init; }

    /// <summary>The language that is said to be spoken; <see langword="null"/> when the request does not say.</summary>
    public string? Language { get; init; }

    /// <summary>The prompt; <see langword="null"/> when there is none.</summary>
    public string? Prompt { get; init; }

    /// <summary>How it is to be answered. Default: <see cref="TranscriptionFormat.Json"/>.</summary>
    public TranscriptionFormat ResponseFormat { get; init; } = TranscriptionFormat.Json;

    /// <summary>Whether words are to be told with their times.</summary>
    public bool WantsWords { get; init; }

    /// <summary>The names of the speakers whose voices are known.</summary>
    public IReadOnlyList<string> KnownSpeakerNames { get; init; } = [];

    /// <summary>Whether the answer is streamed.</summary>
    public bool IsStreamed { get; init; }
}
