namespace OpenAi.Webhooks;

/// <summary>A batch expired before it was completed. <c>batch.expired</c></summary>
public sealed partial record BatchExpiredWebhookEvent : WebhookEvent
{
    /// <summary>The id of the batch.</summary>
    public WebhookSubject? Data { get; set; }
}
