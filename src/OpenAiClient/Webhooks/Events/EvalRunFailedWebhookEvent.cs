namespace OpenAi.Webhooks;

/// <summary>A run of an evaluation has failed. <c>eval.run.failed</c></summary>
public sealed partial record EvalRunFailedWebhookEvent : WebhookEvent
{
    /// <summary>The run's id.</summary>
    public WebhookSubject? Data { get; set; }
}
