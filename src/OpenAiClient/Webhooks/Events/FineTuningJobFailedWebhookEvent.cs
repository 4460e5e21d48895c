namespace OpenAi.Webhooks;

/// <summary>A fine-tuning job has failed. <c>fine_tuning.job.failed</c></summary>
public sealed partial record FineTuningJobFailedWebhookEvent : WebhookEvent
{
    /// <summary>The job's id.</summary>
    public WebhookSubject? Data { get; set; }
}
