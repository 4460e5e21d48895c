using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi;

/// <summary>Whether each category of harm applies. Categories newer than this package are in <see cref="All"/>.</summary>
public sealed partial record ModerationCategories : JsonModel
{
    /// <summary>Harassing language.</summary>
    [JsonPropertyName("harassment")]
    public bool? Harassment { get; set; }

    /// <summary>Harassment with threats.</summary>
    [JsonPropertyName("harassment/threatening")]
    public bool? HarassmentThreatening { get; set; }

    /// <summary>Hate against a protected group.</summary>
    [JsonPropertyName("hate")]
    public bool? Hate { get; set; }

    /// <summary>Hate with threats.</summary>
    [JsonPropertyName("hate/threatening")]
    public bool? HateThreatening { get; set; }

    /// <summary>Advice on wrongdoing.</summary>
    [JsonPropertyName("illicit")]
    public bool? Illicit { get; set; }

    /// <summary>Advice on wrongdoing with violence, or on getting weapons.</summary>
    [JsonPropertyName("illicit/violent")]
    public bool? IllicitViolent { get; set; }

    /// <summary>Self-harm.</summary>
    [JsonPropertyName("self-harm")]
    public bool? SelfHarm { get; set; }

    /// <summary>The speaker's wish to harm themselves.</summary>
    [JsonPropertyName("self-harm/intent")]
    public bool? SelfHarmIntent { get; set; }

    /// <summary>Advice on self-harm.</summary>
    [JsonPropertyName("self-harm/instructions")]
    public bool? SelfHarmInstructions { get; set; }

    /// <summary>Sexual content.</summary>
    [JsonPropertyName("sexual")]
    public bool? Sexual { get; set; }

    /// <summary>Sexual content with minors.</summary>
    [JsonPropertyName("sexual/minors")]
    public bool? SexualMinors { get; set; }

    /// <summary>Violence.</summary>
    [JsonPropertyName("violence")]
    public bool? Violence { get; set; }

    /// <summary>Violence in graphic detail.</summary>
    [JsonPropertyName("violence/graphic")]
    public bool? ViolenceGraphic { get; set; }

    /// <summary>Every category by the names on the wire, those newer than this package included; without those the server left out.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, bool> All => ModerationPairs.Join(
        Known(),
        ExtraFields,
        static json => json.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => default(bool?) });

    private KeyValuePair<string, bool?>[] Known() =>
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
