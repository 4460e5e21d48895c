namespace OpenAi.Responses;

/// <summary>A part of a reasoning summary.</summary>
public sealed partial record ResponseSummaryTextPart : ResponseContentPart
{
    /// <summary>The text.</summary>
    public string Text { get; set; } = "";
}
