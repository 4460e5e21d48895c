namespace OpenAi.Webhooks;

/// <summary>A batch failed: the server rejected its file. <c>batch.failed</c></summary>
public sealed partial record BatchFailedWebhookEvent : WebhookEvent
{
    /// <summary>The id of the batch.</summary>
    public WebhookSubject? Data { get; set; }
}
