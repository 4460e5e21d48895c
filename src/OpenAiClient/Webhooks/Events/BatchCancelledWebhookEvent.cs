namespace OpenAi.Webhooks;

/// <summary>A batch was cancelled. <c>batch.cancelled</c></summary>
public sealed partial record BatchCancelledWebhookEvent : WebhookEvent
{
    /// <summary>The batch's id.</summary>
    public WebhookSubject? Data { get; set; }
}
