using OpenAi.Json;

namespace OpenAi.Audio;

/// <summary>A way of cutting in one word: <c>auto</c>.</summary>
public sealed partial record TranscriptionChunkingMode : TranscriptionChunking, ITextVariant
{
    /// <summary>A way from its text on the wire.</summary>
    /// <param name="mode">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mode"/> is <see langword="null"/>.</exception>
    public TranscriptionChunkingMode(string mode)
    {
        ArgumentNullException.ThrowIfNull(mode);
        Mode = mode;
    }

    /// <summary>The text on the wire.</summary>
    public string Mode { get; }

    /// <inheritdoc/>
    public override string Type => Mode;

    string ITextVariant.Text => Mode;
}
