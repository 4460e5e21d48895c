namespace OpenAi.Webhooks;

/// <summary>A call that waits for a Realtime session.</summary>
public sealed partial record WebhookRealtimeCall : JsonModel
{
    /// <summary>The id of the call, with which it is accepted or rejected.</summary>
    public string CallId { get; set; } = "";

    /// <summary>The headers of the SIP invitation.</summary>
    public IReadOnlyList<WebhookSipHeader> SipHeaders { get; set; } = [];
}
