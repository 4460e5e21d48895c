using OpenAi.Json;

namespace OpenAi.Audio;

/// <summary>An event with the next piece of the audio.</summary>
public sealed partial record SpeechDeltaEvent : SpeechStreamEvent
{
    /// <summary>The decoded bytes; those of all events, concatenated, are the audio in the requested format.</summary>
    [Carries]
    public byte[] Audio { get; set; } = [];
}
