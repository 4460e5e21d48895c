namespace OpenAi.ChatKit;

/// <summary>A session for the ChatKit of a web page. <c>POST /chatkit/sessions</c></summary>
public sealed partial record ChatKitSessionCreateRequest : JsonModel
{
    /// <summary>The workflow that answers.</summary>
    public required ChatKitWorkflowRequest Workflow { get; set; }

    /// <summary>The user, by an id of the program's own: sessions of one user share their threads.</summary>
    public required string User { get; set; }

    /// <summary>When the secret expires, 1 to 600 seconds after the creation. Default: the server's, ten minutes.</summary>
    public FileExpirationAfter? ExpiresAfter { get; set; }

    /// <summary>How many requests the user may make. Default: the server's, ten a minute.</summary>
    public ChatKitRateLimitsRequest? RateLimits { get; set; }

    /// <summary>What the user may do. Default: the server's.</summary>
    public ChatKitConfigurationRequest? ChatkitConfiguration { get; set; }
}
