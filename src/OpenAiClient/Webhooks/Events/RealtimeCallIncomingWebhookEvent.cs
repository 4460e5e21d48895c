namespace OpenAi.Webhooks;

/// <summary>A call over SIP waits to be accepted by a Realtime session; the first of Realtime and Live that accepts it has it. <c>realtime.call.incoming</c></summary>
public sealed partial record RealtimeCallIncomingWebhookEvent : WebhookEvent
{
    /// <summary>The call.</summary>
    public WebhookRealtimeCall? Data { get; set; }
}
