namespace OpenAi.Webhooks;

/// <summary>A run of an evaluation failed. <c>eval.run.failed</c></summary>
public sealed partial record EvalRunFailedWebhookEvent : WebhookEvent
{
    /// <summary>The id of the run.</summary>
    public WebhookSubject? Data { get; set; }
}
