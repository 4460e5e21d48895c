namespace OpenAi.Webhooks;

/// <summary>A fine-tuning job failed. <c>fine_tuning.job.failed</c></summary>
public sealed partial record FineTuningJobFailedWebhookEvent : WebhookEvent
{
    /// <summary>The id of the job.</summary>
    public WebhookSubject? Data { get; set; }
}
