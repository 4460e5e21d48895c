namespace OpenAi.Webhooks;

/// <summary>A background response is completed. <c>response.completed</c></summary>
public sealed partial record ResponseCompletedWebhookEvent : WebhookEvent
{
    /// <summary>The id of the response.</summary>
    public WebhookSubject? Data { get; set; }
}
