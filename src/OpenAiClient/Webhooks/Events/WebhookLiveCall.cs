namespace OpenAi.Webhooks;

/// <summary>A call that waits for a Live session.</summary>
public sealed partial record WebhookLiveCall : JsonModel
{
    /// <summary>The id of the session, with which the call is accepted.</summary>
    public string SessionId { get; set; } = "";

    /// <summary>The headers of the SIP invitation.</summary>
    public IReadOnlyList<WebhookSipHeader> SipHeaders { get; set; } = [];
}
