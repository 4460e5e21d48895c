namespace OpenAi.Webhooks;

/// <summary>A batch is completed. <c>batch.completed</c></summary>
public sealed partial record BatchCompletedWebhookEvent : WebhookEvent
{
    /// <summary>The id of the batch.</summary>
    public WebhookSubject? Data { get; set; }
}
