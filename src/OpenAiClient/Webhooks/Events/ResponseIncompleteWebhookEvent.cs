namespace OpenAi.Webhooks;

/// <summary>A response that was made in the background was cut off. <c>response.incomplete</c></summary>
public sealed partial record ResponseIncompleteWebhookEvent : WebhookEvent
{
    /// <summary>The response's id.</summary>
    public WebhookSubject? Data { get; set; }
}
