using System.Globalization;
using System.Text.Json.Serialization;

namespace OpenAi.Provenance;

/// <summary>The result for one kind of signal.</summary>
public sealed partial record ProvenanceResult : JsonModel
{
    /// <summary>The kind of signal.</summary>
    public ProvenanceSignal? Type { get; set; }

    /// <summary>Whether the signal was found.</summary>
    public ProvenanceOutcome? Outcome { get; set; }

    /// <summary>The validity of signed metadata; <see langword="null"/> for watermarks.</summary>
    public C2paValidationState? ValidationState { get; set; }

    /// <summary>The issuer of signed metadata.</summary>
    public string? Issuer { get; set; }

    /// <summary>The model that generated the file, when the signal contains it.</summary>
    public string? Model { get; set; }

    /// <summary>The time when the file was generated, when the signal contains it.</summary>
    [JsonIgnore]
    public DateTimeOffset? GeneratedAt
    {
        get => DateTimeOffset.TryParse(GeneratedText, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
        set => GeneratedText = value?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
    }

    /// <summary>The time as the server sent it; text that is not a valid time is preserved.</summary>
    [JsonInclude]
    [JsonPropertyName("generated_at")]
    internal string? GeneratedText { get; set; }
}
