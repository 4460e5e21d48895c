using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>A choice of tools in one word: <c>auto</c>, <c>none</c>, <c>required</c>.</summary>
public sealed partial record ResponseToolChoiceMode : ResponseToolChoice, ITextVariant
{
    /// <summary>Makes it from its text on the wire.</summary>
    /// <param name="mode">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mode"/> is <see langword="null"/>.</exception>
    public ResponseToolChoiceMode(string mode)
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
