using System.Text.Json.Serialization;

namespace OpenAi.ChatKit;

/// <summary>How many requests a user may make.</summary>
public sealed partial record ChatKitRateLimits : JsonModel
{
    /// <summary>How many in a minute.</summary>
    [JsonPropertyName("max_requests_per_1_minute")]
    public int? MaxRequestsPer1Minute { get; set; }
}
