using OpenAi.Audio;

namespace OpenAi.Testing;

/// <summary>A request to <c>/audio/transcriptions</c> or <c>/audio/translations</c>.</summary>
public sealed record FakeTranscriptionRequest
{
    /// <summary>The model.</summary>
    public required string Model { get; init; }

    /// <summary>The name of the file.</summary>
    public required string FileName { get; init; }

    /// <summary>The audio.</summary>
    public required byte[] Content { get; init; }

    /// <summary>The spoken language; <see langword="null"/> when the request has none.</summary>
    public string? Language { get; init; }

    /// <summary>The prompt; <see langword="null"/> when there is none.</summary>
    public string? Prompt { get; init; }

    /// <summary>The format of the answer. Default: <see cref="TranscriptionFormat.Json"/>.</summary>
    public TranscriptionFormat ResponseFormat { get; init; } = TranscriptionFormat.Json;

    /// <summary>Whether timestamps of words are requested.</summary>
    public bool WantsWords { get; init; }

    /// <summary>The names of the known speakers.</summary>
    public IReadOnlyList<string> KnownSpeakerNames { get; init; } = [];

    /// <summary>Whether the answer is streamed.</summary>
    public bool IsStreamed { get; init; }
}
