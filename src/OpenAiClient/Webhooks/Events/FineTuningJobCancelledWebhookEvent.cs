namespace OpenAi.Webhooks;

/// <summary>A fine-tuning job was cancelled. <c>fine_tuning.job.cancelled</c></summary>
public sealed partial record FineTuningJobCancelledWebhookEvent : WebhookEvent
{
    /// <summary>The id of the job.</summary>
    public WebhookSubject? Data { get; set; }
}
