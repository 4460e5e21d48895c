namespace OpenAi.Chat;

/// <summary>A part with text.</summary>
public sealed partial record ChatTextPart : ChatContentPart
{
    /// <summary>The text.</summary>
    public string Text { get; set; } = "";

    /// <summary>A breakpoint at which the cached part of the prompt may end. Default: <see langword="null"/>.</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; set; }
}
