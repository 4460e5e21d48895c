namespace OpenAi.Responses;

/// <summary>A part of reasoning, summed up.</summary>
public sealed partial record ResponseSummaryTextPart : ResponseContentPart
{
    /// <summary>The text.</summary>
    public string Text { get; set; } = "";
}
