namespace OpenAi.Webhooks;

/// <summary>A call over SIP waits to be accepted by a Live session; the first of Realtime and Live that accepts it has it. <c>live.call.incoming</c></summary>
public sealed partial record LiveCallIncomingWebhookEvent : WebhookEvent
{
    /// <summary>The call.</summary>
    public WebhookLiveCall? Data { get; set; }
}
