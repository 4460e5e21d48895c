namespace OpenAi.Responses;

/// <summary>Text for the model.</summary>
public sealed partial record ResponseInputTextPart : ResponseContentPart
{
    /// <summary>The text.</summary>
    public string Text { get; set; } = "";

    /// <summary>Ends a part of the prompt that is cached by itself.</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; set; }
}
