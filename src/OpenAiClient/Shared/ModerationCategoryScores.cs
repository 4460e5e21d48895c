using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi;

/// <summary>How sure the model is of each category of harm, from 0 to 1. Categories newer than this package are in <see cref="All"/>.</summary>
public sealed partial record ModerationCategoryScores : JsonModel
{
    /// <summary>Harassing language.</summary>
    [JsonPropertyName("harassment")]
    public double? Harassment { get; set; }

    /// <summary>Harassment with threats.</summary>
    [JsonPropertyName("harassment/threatening")]
    public double? HarassmentThreatening { get; set; }

    /// <summary>Hate against a protected group.</summary>
    [JsonPropertyName("hate")]
    public double? Hate { get; set; }

    /// <summary>Hate with threats.</summary>
    [JsonPropertyName("hate/threatening")]
    public double? HateThreatening { get; set; }

    /// <summary>Advice on wrongdoing.</summary>
    [JsonPropertyName("illicit")]
    public double? Illicit { get; set; }

    /// <summary>Advice on wrongdoing with violence, or on getting weapons.</summary>
    [JsonPropertyName("illicit/violent")]
    public double? IllicitViolent { get; set; }

    /// <summary>Self-harm.</summary>
    [JsonPropertyName("self-harm")]
    public double? SelfHarm { get; set; }

    /// <summary>The speaker's wish to harm themselves.</summary>
    [JsonPropertyName("self-harm/intent")]
    public double? SelfHarmIntent { get; set; }

    /// <summary>Advice on self-harm.</summary>
    [JsonPropertyName("self-harm/instructions")]
    public double? SelfHarmInstructions { get; set; }

    /// <summary>Sexual content.</summary>
    [JsonPropertyName("sexual")]
    public double? Sexual { get; set; }

    /// <summary>Sexual content with minors.</summary>
    [JsonPropertyName("sexual/minors")]
    public double? SexualMinors { get; set; }

    /// <summary>Violence.</summary>
    [JsonPropertyName("violence")]
    public double? Violence { get; set; }

    /// <summary>Violence in graphic detail.</summary>
    [JsonPropertyName("violence/graphic")]
    public double? ViolenceGraphic { get; set; }

    /// <summary>Every score by the names on the wire, those newer than this package included; without those the server left out.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, double> All => ModerationPairs.Join(
        Known(),
        ExtraFields,
        static json => json.ValueKind == JsonValueKind.Number ? Math.Clamp(json.GetDouble(), double.MinValue, double.MaxValue) : default(double?));

    private KeyValuePair<string, double?>[] Known() =>
    [
        new("harassment", Harassment),
        new("harassment/threatening", HarassmentThreatening),
        new("hate", Hate),
        new("hate/threatening", HateThreatening),
        new("illicit", Illicit),
        new("illicit/violent", IllicitViolent),
        new("self-harm", SelfHarm),
        new("self-harm/intent", SelfHarmIntent),
        new("self-harm/instructions", SelfHarmInstructions),
        new("sexual", Sexual),
        new("sexual/minors", SexualMinors),
        new("violence", Violence),
        new("violence/graphic", ViolenceGraphic),
    ];
}
