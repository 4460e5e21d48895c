using System.Text.Json.Serialization;

namespace OpenAi.ChatKit;

/// <summary>The limit of a user's requests.</summary>
public sealed partial record ChatKitRateLimits : JsonModel
{
    /// <summary>The maximum number of requests per minute.</summary>
    [JsonPropertyName("max_requests_per_1_minute")]
    public int? MaxRequestsPer1Minute { get; set; }
}
