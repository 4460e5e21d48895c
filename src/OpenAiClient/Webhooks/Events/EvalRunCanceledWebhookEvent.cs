namespace OpenAi.Webhooks;

/// <summary>A run of an evaluation was cancelled. <c>eval.run.canceled</c></summary>
public sealed partial record EvalRunCanceledWebhookEvent : WebhookEvent
{
    /// <summary>The id of the run.</summary>
    public WebhookSubject? Data { get; set; }
}
