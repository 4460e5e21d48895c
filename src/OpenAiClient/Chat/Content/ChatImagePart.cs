namespace OpenAi.Chat;

/// <summary>An image.</summary>
public sealed partial record ChatImagePart : ChatContentPart
{
    /// <summary>Where the image is, and how closely to look.</summary>
    public ChatImage ImageUrl { get; set; } = new();

    /// <summary>Lets the cached part of the prompt end after this part. Default: <see langword="null"/>.</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; set; }
}
