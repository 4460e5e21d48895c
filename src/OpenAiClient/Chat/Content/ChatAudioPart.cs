namespace OpenAi.Chat;

/// <summary>Sound for the model to hear.</summary>
public sealed partial record ChatAudioPart : ChatContentPart
{
    /// <summary>The sound.</summary>
    public ChatInputAudio InputAudio { get; set; } = new();

    /// <summary>Lets the cached part of the prompt end after this part. Default: <see langword="null"/>.</summary>
    public PromptCacheBreakpoint? PromptCacheBreakpoint { get; set; }
}
