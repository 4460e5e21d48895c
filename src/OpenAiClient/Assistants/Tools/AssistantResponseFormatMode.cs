using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>A response format in one word: <c>auto</c>.</summary>
public sealed partial record AssistantResponseFormatMode : AssistantResponseFormat, ITextVariant
{
    /// <summary>A value from its text on the wire.</summary>
    /// <param name="mode">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mode"/> is <see langword="null"/>.</exception>
    public AssistantResponseFormatMode(string mode)
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
