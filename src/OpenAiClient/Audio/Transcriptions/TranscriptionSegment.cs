using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Audio;

/// <summary>
/// A piece of a transcription with its times. <see cref="Speaker"/> is told in <see cref="TranscriptionFormat.DiarizedJson"/>, what
/// the model thought in <see cref="TranscriptionFormat.VerboseJson"/>.
/// </summary>
public sealed partial record TranscriptionSegment : JsonModel
{
    /// <summary>The API's name for this kind of object: <c>transcript.text.segment</c> in <see cref="TranscriptionFormat.DiarizedJson"/>.</summary>
    public string? Type { get; set; }

    /// <summary>Its id; in <see cref="TranscriptionFormat.VerboseJson"/> its place, from 0.</summary>
    [JsonIgnore]
    public string Id
    {
        get => RawId is { } id ? id.ToString() : "";
        set => RawId = WireJson.Element(value, static (writer, text) => writer.WriteStringValue(text));
    }

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
    public string Text { get; set; } = "";

    /// <summary>Who said it: the name of a known speaker, else <c>A</c>, <c>B</c> and so on.</summary>
    public string? Speaker { get; set; }

    /// <summary>Where it was looked for, in frames of the model.</summary>
    public int? Seek { get; set; }

    /// <summary>Its text in tokens of the model.</summary>
    public IReadOnlyList<int>? Tokens { get; set; }

    /// <summary>How much chance there was in the choice of words.</summary>
    public double? Temperature { get; set; }

    /// <summary>How likely its tokens were, on average; below -1 the text is doubtful.</summary>
    public double? AvgLogprob { get; set; }

    /// <summary>How well its text can be compressed; above 2.4 the model repeats itself.</summary>
    public double? CompressionRatio { get; set; }

    /// <summary>How likely it is that nobody spoke; above 1, with a low <see cref="AvgLogprob"/>, it is silence.</summary>
    public double? NoSpeechProb { get; set; }

    /// <summary>The id as it came, a number or a text.</summary>
    [JsonInclude]
    [JsonPropertyName("id")]
    internal JsonElement? RawId { get; set; }

    /// <summary>The time as it came, with digits that no span of time has.</summary>
    [JsonInclude]
    [JsonPropertyName("start")]
    internal double? StartSeconds { get; set; }

    /// <inheritdoc cref="StartSeconds"/>
    [JsonInclude]
    [JsonPropertyName("end")]
    internal double? EndSeconds { get; set; }
}
