using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Audio;

/// <summary>A completed segment of the text, with its speaker; only with <see cref="TranscriptionFormat.DiarizedJson"/>.</summary>
public sealed partial record TranscriptionSegmentEvent : TranscriptionStreamEvent
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

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

    /// <summary>The transcribed text.</summary>
    [Carries]
    public string Text { get; set; } = "";

    /// <inheritdoc cref="TranscriptionSegment.Speaker"/>
    public string? Speaker { get; set; }

    /// <inheritdoc cref="TranscriptionSegment.StartSeconds"/>
    [JsonInclude]
    [JsonPropertyName("start")]
    internal double? StartSeconds { get; set; }

    /// <inheritdoc cref="TranscriptionSegment.StartSeconds"/>
    [JsonInclude]
    [JsonPropertyName("end")]
    internal double? EndSeconds { get; set; }
}
