namespace OpenAi.ChatKit;

/// <summary>A request to create a session for ChatKit on a web page. <c>POST /chatkit/sessions</c></summary>
public sealed partial record ChatKitSessionCreateRequest : JsonModel
{
    /// <summary>The workflow that answers the user.</summary>
    public required ChatKitWorkflowRequest Workflow { get; set; }

    /// <summary>The user, by an id that your application chooses: sessions of the same user share their threads.</summary>
    public required string User { get; set; }

    /// <summary>The lifetime of the secret, 1 to 600 seconds after the creation. Default: the server's, ten minutes.</summary>
    public ChatKitExpiration? ExpiresAfter { get; set; }

    /// <summary>The limit of the user's requests. Default: the server's, ten per minute.</summary>
    public ChatKitRateLimitsRequest? RateLimits { get; set; }

    /// <summary>The features that are available to the user. Default: the server's.</summary>
    public ChatKitConfigurationRequest? ChatkitConfiguration { get; set; }
}
