namespace OpenAi.Webhooks;

/// <summary>A batch was cancelled. <c>batch.cancelled</c></summary>
public sealed partial record BatchCancelledWebhookEvent : WebhookEvent
{
    /// <summary>The id of the batch.</summary>
    public WebhookSubject? Data { get; set; }
}
