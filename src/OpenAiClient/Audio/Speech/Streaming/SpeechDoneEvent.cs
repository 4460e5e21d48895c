namespace OpenAi.Audio;

/// <summary>The last event of a speech.</summary>
public sealed partial record SpeechDoneEvent : SpeechStreamEvent
{
    /// <summary>The number of tokens used; <see langword="null"/> from a server that sends bytes instead of events.</summary>
    public SpeechUsage? Usage { get; set; }
}
