namespace OpenAi.Webhooks;

/// <summary>A run of an evaluation succeeded. <c>eval.run.succeeded</c></summary>
public sealed partial record EvalRunSucceededWebhookEvent : WebhookEvent
{
    /// <summary>The id of the run.</summary>
    public WebhookSubject? Data { get; set; }
}
