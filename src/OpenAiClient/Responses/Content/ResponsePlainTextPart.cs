namespace OpenAi.Responses;

/// <summary>Text of a stored item.</summary>
public sealed partial record ResponsePlainTextPart : ResponseContentPart
{
    /// <summary>The text.</summary>
    public string Text { get; set; } = "";
}
