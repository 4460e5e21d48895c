namespace OpenAi.Webhooks;

/// <summary>A batch has expired before it was complete. <c>batch.expired</c></summary>
public sealed partial record BatchExpiredWebhookEvent : WebhookEvent
{
    /// <summary>The batch's id.</summary>
    public WebhookSubject? Data { get; set; }
}
