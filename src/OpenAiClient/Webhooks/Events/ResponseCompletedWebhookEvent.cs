namespace OpenAi.Webhooks;

/// <summary>A response that was made in the background is complete. <c>response.completed</c></summary>
public sealed partial record ResponseCompletedWebhookEvent : WebhookEvent
{
    /// <summary>The response's id.</summary>
    public WebhookSubject? Data { get; set; }
}
