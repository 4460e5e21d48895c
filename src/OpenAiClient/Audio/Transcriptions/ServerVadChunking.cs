using System.Text.Json.Serialization;

namespace OpenAi.Audio;

/// <summary>Sound is cut where nobody speaks, as told here.</summary>
public sealed partial record ServerVadChunking : TranscriptionChunking
{
    /// <summary>How much sound before speech belongs to it. Default: the server's, 300 ms.</summary>
    [Json.Unit(TimeSpan.TicksPerMillisecond)]
    [JsonPropertyName("prefix_padding_ms")]
    public TimeSpan? PrefixPadding { get; set; }

    /// <summary>How long nobody must speak for a cut. Default: the server's, 200 ms.</summary>
    [Json.Unit(TimeSpan.TicksPerMillisecond)]
    [JsonPropertyName("silence_duration_ms")]
    public TimeSpan? SilenceDuration { get; set; }

    /// <summary>How sure the server must be that somebody speaks, from 0 to 1. Default: the server's, 0.5.</summary>
    public double? Threshold { get; set; }
}
