namespace OpenAi.Webhooks;

/// <summary>A background response failed. <c>response.failed</c></summary>
public sealed partial record ResponseFailedWebhookEvent : WebhookEvent
{
    /// <summary>The id of the response.</summary>
    public WebhookSubject? Data { get; set; }
}
