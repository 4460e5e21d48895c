using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>A tool choice without a specific tool: <c>auto</c>, <c>none</c>, <c>required</c>.</summary>
public sealed partial record ChatToolChoiceMode : ChatToolChoice, ITextVariant
{
    /// <summary>Creates a choice from the text of its mode.</summary>
    /// <param name="mode">The text.</param>
    /// <exception cref="ArgumentNullException"><paramref name="mode"/> is <see langword="null"/>.</exception>
    public ChatToolChoiceMode(string mode)
    {
        ArgumentNullException.ThrowIfNull(mode);
        Mode = mode;
    }

    /// <summary>The text in JSON.</summary>
    public string Mode { get; }

    /// <inheritdoc/>
    public override string Type => Mode;

    string ITextVariant.Text => Mode;
}
