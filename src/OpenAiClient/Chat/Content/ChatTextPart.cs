namespace OpenAi.Chat;

/// <summary>Text.</summary>
public sealed partial record ChatTextPart : ChatContentPart
{
    /// <summary>The text.</summary>
    public string Text { get; set; } = "";

    /// <summary>Lets the cached part of the prompt end after this part. Default: <see langword="null"/>.</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; set; }
}
