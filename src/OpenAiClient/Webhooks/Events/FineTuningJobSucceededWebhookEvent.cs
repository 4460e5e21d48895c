namespace OpenAi.Webhooks;

/// <summary>A fine-tuning job has succeeded. <c>fine_tuning.job.succeeded</c></summary>
public sealed partial record FineTuningJobSucceededWebhookEvent : WebhookEvent
{
    /// <summary>The job's id.</summary>
    public WebhookSubject? Data { get; set; }
}
