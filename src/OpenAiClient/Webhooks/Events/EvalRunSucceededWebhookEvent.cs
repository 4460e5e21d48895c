namespace OpenAi.Webhooks;

/// <summary>A run of an evaluation has succeeded. <c>eval.run.succeeded</c></summary>
public sealed partial record EvalRunSucceededWebhookEvent : WebhookEvent
{
    /// <summary>The run's id.</summary>
    public WebhookSubject? Data { get; set; }
}
