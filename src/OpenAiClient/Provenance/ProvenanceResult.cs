using System.Globalization;
using System.Text.Json.Serialization;

namespace OpenAi.Provenance;

/// <summary>What was found of one kind of mark.</summary>
public sealed partial record ProvenanceResult : JsonModel
{
    /// <summary>The kind of mark.</summary>
    public ProvenanceSignal? Type { get; set; }

    /// <summary>Whether it was found.</summary>
    public ProvenanceOutcome? Outcome { get; set; }

    /// <summary>What signed metadata is worth; <see langword="null"/> for watermarks.</summary>
    public C2paValidationState? ValidationState { get; set; }

    /// <summary>Who signed metadata.</summary>
    public string? Issuer { get; set; }

    /// <summary>The model that made the file, where the mark tells it.</summary>
    public string? Model { get; set; }

    /// <summary>When the file was made, where the mark tells it.</summary>
    [JsonIgnore]
    public DateTimeOffset? GeneratedAt
    {
        get => DateTimeOffset.TryParse(GeneratedText, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) ? time : null;
        set => GeneratedText = value?.ToUniversalTime().ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'", CultureInfo.InvariantCulture);
    }

    /// <summary>The time as it came: text that is no time is kept, too.</summary>
    [JsonInclude]
    [JsonPropertyName("generated_at")]
    internal string? GeneratedText { get; set; }
}
