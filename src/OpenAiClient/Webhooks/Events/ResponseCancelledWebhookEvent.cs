namespace OpenAi.Webhooks;

/// <summary>A background response was cancelled. <c>response.cancelled</c></summary>
public sealed partial record ResponseCancelledWebhookEvent : WebhookEvent
{
    /// <summary>The id of the response.</summary>
    public WebhookSubject? Data { get; set; }
}
