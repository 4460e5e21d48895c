namespace OpenAi.Responses;

/// <summary>A part of the model's reasoning.</summary>
public sealed partial record ResponseReasoningTextPart : ResponseContentPart
{
    /// <summary>The text.</summary>
    public string Text { get; set; } = "";
}
