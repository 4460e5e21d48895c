using System.Text.Json.Serialization;

namespace OpenAi.ChatKit;

/// <summary>
/// A session for ChatKit on a web page. <see cref="ClientSecret"/> is a secret: send it only to the user's browser, and keep it out of
/// logs.
/// </summary>
public sealed partial record ChatKitSession : ApiResult
{
    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>chatkit.session</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When the secret expires.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>The secret for the user's browser.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>The workflow that answers the user.</summary>
    public ChatKitWorkflow? Workflow { get; set; }

    /// <summary>The user, by an id that your application chooses.</summary>
    public string User { get; set; } = "";

    /// <summary>The limit of the user's requests.</summary>
    public ChatKitRateLimits? RateLimits { get; set; }

    /// <summary>The maximum number of the user's requests per minute.</summary>
    [JsonPropertyName("max_requests_per_1_minute")]
    public int? MaxRequestsPer1Minute { get; set; }

    /// <summary>The status.</summary>
    public ChatKitSessionStatus? Status { get; set; }

    /// <summary>The features that are available to the user.</summary>
    public ChatKitConfiguration? ChatkitConfiguration { get; set; }
}
