using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>A tool choice with a single-word value: <c>auto</c>, <c>none</c>, <c>required</c>.</summary>
public sealed partial record AssistantToolChoiceMode : AssistantToolChoice, ITextVariant
{
    /// <summary>Creates a value from its text in the API.</summary>
    /// <param name="mode">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mode"/> is <see langword="null"/>.</exception>
    public AssistantToolChoiceMode(string mode)
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
