namespace OpenAi.Webhooks;

/// <summary>A fine-tuning job succeeded. <c>fine_tuning.job.succeeded</c></summary>
public sealed partial record FineTuningJobSucceededWebhookEvent : WebhookEvent
{
    /// <summary>The id of the job.</summary>
    public WebhookSubject? Data { get; set; }
}
