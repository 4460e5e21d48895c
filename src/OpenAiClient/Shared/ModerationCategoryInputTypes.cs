using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi;

/// <summary>The kinds of input that each category of harm was looked for in. Categories newer than this package are in <see cref="All"/>.</summary>
public sealed partial record ModerationCategoryInputTypes : JsonModel
{
    /// <summary>Harassing language.</summary>
    [JsonPropertyName("harassment")]
    public IReadOnlyList<ModerationInputType>? Harassment { get; set; }

    /// <summary>Harassment with threats.</summary>
    [JsonPropertyName("harassment/threatening")]
    public IReadOnlyList<ModerationInputType>? HarassmentThreatening { get; set; }

    /// <summary>Hate against a protected group.</summary>
    [JsonPropertyName("hate")]
    public IReadOnlyList<ModerationInputType>? Hate { get; set; }

    /// <summary>Hate with threats.</summary>
    [JsonPropertyName("hate/threatening")]
    public IReadOnlyList<ModerationInputType>? HateThreatening { get; set; }

    /// <summary>Advice on wrongdoing.</summary>
    [JsonPropertyName("illicit")]
    public IReadOnlyList<ModerationInputType>? Illicit { get; set; }

    /// <summary>Advice on wrongdoing with violence, or on getting weapons.</summary>
    [JsonPropertyName("illicit/violent")]
    public IReadOnlyList<ModerationInputType>? IllicitViolent { get; set; }

    /// <summary>Self-harm.</summary>
    [JsonPropertyName("self-harm")]
    public IReadOnlyList<ModerationInputType>? SelfHarm { get; set; }

    /// <summary>The speaker's wish to harm themselves.</summary>
    [JsonPropertyName("self-harm/intent")]
    public IReadOnlyList<ModerationInputType>? SelfHarmIntent { get; set; }

    /// <summary>Advice on self-harm.</summary>
    [JsonPropertyName("self-harm/instructions")]
    public IReadOnlyList<ModerationInputType>? SelfHarmInstructions { get; set; }

    /// <summary>Sexual content.</summary>
    [JsonPropertyName("sexual")]
    public IReadOnlyList<ModerationInputType>? Sexual { get; set; }

    /// <summary>Sexual content with minors.</summary>
    [JsonPropertyName("sexual/minors")]
    public IReadOnlyList<ModerationInputType>? SexualMinors { get; set; }

    /// <summary>Violence.</summary>
    [JsonPropertyName("violence")]
    public IReadOnlyList<ModerationInputType>? Violence { get; set; }

    /// <summary>Violence in graphic detail.</summary>
    [JsonPropertyName("violence/graphic")]
    public IReadOnlyList<ModerationInputType>? ViolenceGraphic { get; set; }

    /// <summary>Every category by its name on the wire, those newer than this package included; without those the server left out.</summary>
    [JsonIgnore]
    public IReadOnlyDictionary<string, IReadOnlyList<ModerationInputType>> All => ModerationPairs.Join(
        Known(),
        ExtraFields,
        static json => json.ValueKind == JsonValueKind.Array
            ? [.. json.EnumerateArray().Where(static item => item.ValueKind == JsonValueKind.String).Select(static item => (ModerationInputType)item.GetString()!)]
            : null);

    private KeyValuePair<string, IReadOnlyList<ModerationInputType>?>[] Known() =>
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
