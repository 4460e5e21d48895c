using OpenAi.Json;

namespace OpenAi.Audio;

/// <summary>A chunking strategy with a single-word value: <c>auto</c>.</summary>
public sealed partial record TranscriptionChunkingMode : TranscriptionChunking, ITextVariant
{
    /// <summary>Creates a value from its text in the API.</summary>
    /// <param name="mode">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mode"/> is <see langword="null"/>.</exception>
    public TranscriptionChunkingMode(string mode)
    {
        ArgumentNullException.ThrowIfNull(mode);
        Mode = mode;
    }

    /// <summary>The text in the API.</summary>
    public string Mode { get; }

    /// <inheritdoc/>
    public override string Type => Mode;

    string ITextVariant.Text => Mode;
}
