namespace OpenAi.Webhooks;

/// <summary>A batch is complete. <c>batch.completed</c></summary>
public sealed partial record BatchCompletedWebhookEvent : WebhookEvent
{
    /// <summary>The batch's id.</summary>
    public WebhookSubject? Data { get; set; }
}
