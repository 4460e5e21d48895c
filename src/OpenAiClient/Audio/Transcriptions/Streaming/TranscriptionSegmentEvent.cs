using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Audio;

/// <summary>A piece of the text that is complete, with its speaker; in <see cref="TranscriptionFormat.DiarizedJson"/>.</summary>
public sealed partial record TranscriptionSegmentEvent : TranscriptionStreamEvent
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>Where it begins.</summary>
    [JsonIgnore]
    public TimeSpan? Start
    {
        get => Seconds.ToSpan(StartSeconds);
        set => StartSeconds = Seconds.Of(value);
    }

    /// <summary>Where it ends.</summary>
    [JsonIgnore]
    public TimeSpan? End
    {
        get => Seconds.ToSpan(EndSeconds);
        set => EndSeconds = Seconds.Of(value);
    }

    /// <summary>What was said.</summary>
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
