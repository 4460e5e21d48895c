namespace OpenAi.Webhooks;

/// <summary>
/// An incoming SIP call can be accepted by a Live session; Realtime and Live compete, and the first to accept gets the call.
/// <c>live.call.incoming</c>
/// </summary>
public sealed partial record LiveCallIncomingWebhookEvent : WebhookEvent
{
    /// <summary>The call.</summary>
    public WebhookLiveCall? Data { get; set; }
}
