using System.Text.Json.Serialization;

namespace OpenAi.Audio;

/// <summary>A word of a transcription with its times.</summary>
public sealed partial record TranscriptionWord : JsonModel
{
    /// <summary>The word.</summary>
    public string Word { get; set; } = "";

    /// <summary>The start time in the audio.</summary>
    [JsonIgnore]
    public TimeSpan? Start
    {
        get => Seconds.ToSpan(StartSeconds);
        set => StartSeconds = Seconds.Of(value);
    }

    /// <summary>The end time in the audio.</summary>
    [JsonIgnore]
    public TimeSpan? End
    {
        get => Seconds.ToSpan(EndSeconds);
        set => EndSeconds = Seconds.Of(value);
    }

    /// <inheritdoc cref="TranscriptionSegment.StartSeconds"/>
    [JsonInclude]
    [JsonPropertyName("start")]
    internal double? StartSeconds { get; set; }

    /// <inheritdoc cref="TranscriptionSegment.StartSeconds"/>
    [JsonInclude]
    [JsonPropertyName("end")]
    internal double? EndSeconds { get; set; }
}
