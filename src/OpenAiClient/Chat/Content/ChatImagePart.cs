namespace OpenAi.Chat;

/// <summary>A part with an image.</summary>
public sealed partial record ChatImagePart : ChatContentPart
{
    /// <summary>The image and the level of detail.</summary>
    public ChatImage ImageUrl { get; set; } = new();

    /// <summary>A breakpoint at which the cached part of the prompt may end. Default: <see langword="null"/>.</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; set; }
}
