using System.Text.Json.Serialization;

namespace OpenAi.ChatKit;

/// <summary>A session for the ChatKit of a web page. <see cref="ClientSecret"/> is a secret: hand it to the user's browser only, and keep it out of logs.</summary>
public sealed partial record ChatKitSession : ApiResult
{
    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>chatkit.session</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When the secret expires.</summary>
    public DateTimeOffset? ExpiresAt { get; set; }

    /// <summary>The secret for the user's browser.</summary>
    public string ClientSecret { get; set; } = "";

    /// <summary>The workflow that answers.</summary>
    public ChatKitWorkflow? Workflow { get; set; }

    /// <summary>The user, by an id of the program's own.</summary>
    public string User { get; set; } = "";

    /// <summary>How many requests the user may make.</summary>
    public ChatKitRateLimits? RateLimits { get; set; }

    /// <summary>How many requests the user may make in a minute.</summary>
    [JsonPropertyName("max_requests_per_1_minute")]
    public int? MaxRequestsPer1Minute { get; set; }

    /// <summary>Whether it can be used.</summary>
    public ChatKitSessionStatus? Status { get; set; }

    /// <summary>What the user may do.</summary>
    public ChatKitConfiguration? ChatkitConfiguration { get; set; }
}
