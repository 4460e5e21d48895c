using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Audio;

/// <summary>
/// A segment of a transcription with its times. <see cref="Speaker"/> is set with <see cref="TranscriptionFormat.DiarizedJson"/>, the data
/// about the model's decoding with <see cref="TranscriptionFormat.VerboseJson"/>.
/// </summary>
public sealed partial record TranscriptionSegment : JsonModel
{
    /// <summary>The object type: <c>transcript.text.segment</c> in <see cref="TranscriptionFormat.DiarizedJson"/>.</summary>
    public string? Type { get; set; }

    /// <summary>The id; with <see cref="TranscriptionFormat.VerboseJson"/> the index, from 0.</summary>
    [JsonIgnore]
    public string Id
    {
        get => RawId is { } id ? id.ToString() : "";
        set => RawId = WireJson.Element(value, static (writer, text) => writer.WriteStringValue(text));
    }

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
    public string Text { get; set; } = "";

    /// <summary>The speaker: the name of a known speaker, else <c>A</c>, <c>B</c> and so on.</summary>
    public string? Speaker { get; set; }

    /// <summary>The seek offset, in frames of the model.</summary>
    public int? Seek { get; set; }

    /// <summary>The tokens of the text.</summary>
    public IReadOnlyList<int>? Tokens { get; set; }

    /// <summary>The sampling temperature that was used.</summary>
    public double? Temperature { get; set; }

    /// <summary>The average log probability of the tokens; below -1 the text is doubtful.</summary>
    public double? AvgLogprob { get; set; }

    /// <summary>The compression ratio of the text; above 2.4 the model repeats itself.</summary>
    public double? CompressionRatio { get; set; }

    /// <summary>The probability that nobody spoke; above 1, with a low <see cref="AvgLogprob"/>, the segment is silent.</summary>
    public double? NoSpeechProb { get; set; }

    /// <summary>The id as the server sent it, a number or a string.</summary>
    [JsonInclude]
    [JsonPropertyName("id")]
    internal JsonElement? RawId { get; set; }

    /// <summary>The time in seconds as the server sent it, with all of its digits.</summary>
    [JsonInclude]
    [JsonPropertyName("start")]
    internal double? StartSeconds { get; set; }

    /// <inheritdoc cref="StartSeconds"/>
    [JsonInclude]
    [JsonPropertyName("end")]
    internal double? EndSeconds { get; set; }
}
