namespace OpenAi.Moderations;

/// <summary>Text.</summary>
public sealed partial record ModerationTextPart : ModerationInputPart
{
    /// <summary>The text.</summary>
    public string Text { get; set; } = "";
}
