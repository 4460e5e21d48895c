namespace OpenAi.Webhooks;

/// <summary>A background response ended early. <c>response.incomplete</c></summary>
public sealed partial record ResponseIncompleteWebhookEvent : WebhookEvent
{
    /// <summary>The id of the response.</summary>
    public WebhookSubject? Data { get; set; }
}
