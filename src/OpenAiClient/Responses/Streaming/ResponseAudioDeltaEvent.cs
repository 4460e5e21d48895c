namespace OpenAi.Responses;

/// <summary>New sound.</summary>
public sealed partial record ResponseAudioDeltaEvent : ResponseStreamEvent
{
    /// <summary>The sound to add, as Base64.</summary>
    public string Delta { get; set; } = "";
}
