using System.Text.Json.Serialization;

namespace OpenAi.Audio;

/// <summary>The server splits the audio at pauses, by voice activity detection with these settings.</summary>
public sealed partial record ServerVadChunking : TranscriptionChunking
{
    /// <summary>The audio before detected speech to include in a chunk. Default: the server's, 300 ms.</summary>
    [Json.Unit(TimeSpan.TicksPerMillisecond)]
    [JsonPropertyName("prefix_padding_ms")]
    public TimeSpan? PrefixPadding { get; set; }

    /// <summary>The length of a pause that ends a chunk. Default: the server's, 200 ms.</summary>
    [Json.Unit(TimeSpan.TicksPerMillisecond)]
    [JsonPropertyName("silence_duration_ms")]
    public TimeSpan? SilenceDuration { get; set; }

    /// <summary>The threshold above which audio counts as speech, from 0 to 1. Default: the server's, 0.5.</summary>
    public double? Threshold { get; set; }
}
