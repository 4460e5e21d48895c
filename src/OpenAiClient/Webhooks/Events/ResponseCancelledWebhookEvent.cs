namespace OpenAi.Webhooks;

/// <summary>A response that was made in the background was cancelled. <c>response.cancelled</c></summary>
public sealed partial record ResponseCancelledWebhookEvent : WebhookEvent
{
    /// <summary>The response's id.</summary>
    public WebhookSubject? Data { get; set; }
}
