namespace OpenAi.Webhooks;

/// <summary>A batch was refused. <c>batch.failed</c></summary>
public sealed partial record BatchFailedWebhookEvent : WebhookEvent
{
    /// <summary>The batch's id.</summary>
    public WebhookSubject? Data { get; set; }
}
