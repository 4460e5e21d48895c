using OpenAi.Json;

namespace OpenAi.Audio;

/// <summary>The next piece of the sound.</summary>
public sealed partial record SpeechDeltaEvent : SpeechStreamEvent
{
    /// <summary>The bytes, decoded; those of all events one after the other are the sound in the format that was asked for.</summary>
    [Carries]
    public byte[] Audio { get; set; } = [];
}
