namespace OpenAi.Responses;

/// <summary>New text of the audio transcript.</summary>
public sealed partial record ResponseAudioTranscriptDeltaEvent : ResponseStreamEvent
{
    /// <summary>The text to append.</summary>
    public string Delta { get; set; } = "";
}
