namespace OpenAi.Chat;

/// <summary>A part with audio.</summary>
public sealed partial record ChatAudioPart : ChatContentPart
{
    /// <summary>The audio.</summary>
    public ChatInputAudio InputAudio { get; set; } = new();

    /// <summary>A breakpoint at which the cached part of the prompt may end. Default: <see langword="null"/>.</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; set; }
}
