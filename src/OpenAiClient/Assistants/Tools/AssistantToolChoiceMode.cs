using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>A choice of tools in one word: <c>auto</c>, <c>none</c>, <c>required</c>.</summary>
public sealed partial record AssistantToolChoiceMode : AssistantToolChoice, ITextVariant
{
    /// <summary>A value from its text on the wire.</summary>
    /// <param name="mode">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mode"/> is <see langword="null"/>.</exception>
    public AssistantToolChoiceMode(string mode)
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
