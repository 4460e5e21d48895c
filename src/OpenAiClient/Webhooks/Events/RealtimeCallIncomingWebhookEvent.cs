namespace OpenAi.Webhooks;

/// <summary>
/// An incoming SIP call can be accepted by a Realtime session; Realtime and Live compete, and the first to accept gets the call.
/// <c>realtime.call.incoming</c>
/// </summary>
public sealed partial record RealtimeCallIncomingWebhookEvent : WebhookEvent
{
    /// <summary>The call.</summary>
    public WebhookRealtimeCall? Data { get; set; }
}
