namespace OpenAi.Chat;

/// <summary>The approximate location of the user.</summary>
public sealed partial record ApproximateLocation : JsonModel
{
    /// <summary>The two-letter country code of ISO 3166-1, such as <c>US</c>.</summary>
    public string? Country { get; set; }

    /// <summary>The region in free text, such as <c>California</c>.</summary>
    public string? Region { get; set; }

    /// <summary>The city in free text, such as <c>San Francisco</c>.</summary>
    public string? City { get; set; }

    /// <summary>The time zone by its IANA name, such as <c>America/Los_Angeles</c>.</summary>
    public string? Timezone { get; set; }
}
