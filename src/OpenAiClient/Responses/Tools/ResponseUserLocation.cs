namespace OpenAi.Responses;

/// <summary>Where a user is, about.</summary>
public sealed partial record ResponseUserLocation : JsonModel
{
    /// <summary>The kind: <c>approximate</c>.</summary>
    public string Type { get; set; } = "approximate";

    /// <summary>The city.</summary>
    public string? City { get; set; }

    /// <summary>The country, by its two letters of ISO 3166-1.</summary>
    public string? Country { get; set; }

    /// <summary>The region.</summary>
    public string? Region { get; set; }

    /// <summary>The time zone, by its IANA name.</summary>
    public string? Timezone { get; set; }
}
