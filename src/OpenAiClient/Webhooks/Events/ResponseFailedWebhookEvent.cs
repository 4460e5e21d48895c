namespace OpenAi.Webhooks;

/// <summary>A response that was made in the background has failed. <c>response.failed</c></summary>
public sealed partial record ResponseFailedWebhookEvent : WebhookEvent
{
    /// <summary>The response's id.</summary>
    public WebhookSubject? Data { get; set; }
}
