namespace OpenAi.Responses;

/// <summary>New audio.</summary>
public sealed partial record ResponseAudioDeltaEvent : ResponseStreamEvent
{
    /// <summary>The audio to append, in base64.</summary>
    public string Delta { get; set; } = "";
}
