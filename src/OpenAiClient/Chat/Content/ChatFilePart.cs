namespace OpenAi.Chat;

/// <summary>A file for the model to read.</summary>
public sealed partial record ChatFilePart : ChatContentPart
{
    /// <summary>The file.</summary>
    public ChatFile File { get; set; } = new();

    /// <summary>Lets the cached part of the prompt end after this part. Default: <see langword="null"/>.</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; set; }
}
