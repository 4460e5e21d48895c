namespace OpenAi.Responses;

/// <summary>New text of what the sound says.</summary>
public sealed partial record ResponseAudioTranscriptDeltaEvent : ResponseStreamEvent
{
    /// <summary>The text to add.</summary>
    public string Delta { get; set; } = "";
}
