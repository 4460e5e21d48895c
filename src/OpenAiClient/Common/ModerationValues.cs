using System.Text.Json.Serialization;

namespace OpenAi;

/// <summary>A value for each harm category; <see langword="null"/> for those that the server does not send.</summary>
/// <typeparam name="T">The type of the values.</typeparam>
public abstract record ModerationValues<T> : JsonModel
{
    private protected ModerationValues()
    {
    }

    /// <summary>Harassing language.</summary>
    [JsonPropertyName("harassment")]
    public T? Harassment { get; set; }

    /// <summary>Harassment with threats.</summary>
    [JsonPropertyName("harassment/threatening")]
    public T? HarassmentThreatening { get; set; }

    /// <summary>Sexual content.</summary>
    [JsonPropertyName("sexual")]
    public T? Sexual { get; set; }

    /// <summary>Hate against a protected group.</summary>
    [JsonPropertyName("hate")]
    public T? Hate { get; set; }

    /// <summary>Hate with threats.</summary>
    [JsonPropertyName("hate/threatening")]
    public T? HateThreatening { get; set; }

    /// <summary>Advice on illegal acts.</summary>
    [JsonPropertyName("illicit")]
    public T? Illicit { get; set; }

    /// <summary>Advice on violent illegal acts, or on obtaining weapons.</summary>
    [JsonPropertyName("illicit/violent")]
    public T? IllicitViolent { get; set; }

    /// <summary>The speaker's intent to harm themselves.</summary>
    [JsonPropertyName("self-harm/intent")]
    public T? SelfHarmIntent { get; set; }

    /// <summary>Advice on self-harm.</summary>
    [JsonPropertyName("self-harm/instructions")]
    public T? SelfHarmInstructions { get; set; }

    /// <summary>Self-harm.</summary>
    [JsonPropertyName("self-harm")]
    public T? SelfHarm { get; set; }

    /// <summary>Sexual content involving minors.</summary>
    [JsonPropertyName("sexual/minors")]
    public T? SexualMinors { get; set; }

    /// <summary>Violence.</summary>
    [JsonPropertyName("violence")]
    public T? Violence { get; set; }

    /// <summary>Violence in graphic detail.</summary>
    [JsonPropertyName("violence/graphic")]
    public T? ViolenceGraphic { get; set; }

    private protected KeyValuePair<string, T?>[] Known() =>
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
