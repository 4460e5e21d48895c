namespace OpenAi.Responses;

/// <summary>Text for the model.</summary>
public sealed partial record ResponseInputTextPart : ResponseContentPart
{
    /// <summary>The text.</summary>
    public string Text { get; set; } = "";

    /// <summary>A breakpoint at which the cached part of the prompt may end.</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; set; }
}
