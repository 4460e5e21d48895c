namespace OpenAi.Audio;

/// <summary>The end of a speech.</summary>
public sealed partial record SpeechDoneEvent : SpeechStreamEvent
{
    /// <summary>How many tokens were used; <see langword="null"/> from a server that gave bytes in place of events.</summary>
    public SpeechUsage? Usage { get; set; }
}
