namespace OpenAi.Chat;

/// <summary>A part with a file.</summary>
public sealed partial record ChatFilePart : ChatContentPart
{
    /// <summary>The file.</summary>
    public ChatFile File { get; set; } = new();

    /// <summary>A breakpoint at which the cached part of the prompt may end. Default: <see langword="null"/>.</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; set; }
}
