namespace OpenAi.Moderations;

/// <summary>A part with text.</summary>
public sealed partial record ModerationTextPart : ModerationInputPart
{
    /// <summary>The text.</summary>
    public string Text { get; set; } = "";
}
