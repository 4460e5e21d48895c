namespace OpenAi.Responses;

/// <summary>The approximate location of a user.</summary>
public sealed partial record ResponseUserLocation : JsonModel
{
    /// <summary>The kind: <c>approximate</c>.</summary>
    public string Type { get; set; } = "approximate";

    /// <summary>The city.</summary>
    public string? City { get; set; }

    /// <summary>The two-letter country code of ISO 3166-1.</summary>
    public string? Country { get; set; }

    /// <summary>The region.</summary>
    public string? Region { get; set; }

    /// <summary>The IANA name of the time zone.</summary>
    public string? Timezone { get; set; }
}
