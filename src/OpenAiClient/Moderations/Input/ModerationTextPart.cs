namespace OpenAi.Moderations;

/// <summary>Text.</summary>
public sealed partial record ModerationTextPart : ModerationInputPart
{
    /// <summary>Always <c>text</c>.</summary>
    public override string Type => "text";

    /// <summary>The text.</summary>
    public string Text { get; set; } = "";
}
