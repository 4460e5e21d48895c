using System.Text.Json.Serialization;

namespace OpenAi.Webhooks;

/// <summary>
/// A notification of an event on the server. It contains only ids: fetch the objects for the rest. Events may be delivered more than once,
/// and in any order.
/// </summary>
[Union("type")]
[Variant<ResponseCompletedWebhookEvent>("response.completed")]
[Variant<ResponseFailedWebhookEvent>("response.failed")]
[Variant<ResponseIncompleteWebhookEvent>("response.incomplete")]
[Variant<ResponseCancelledWebhookEvent>("response.cancelled")]
[Variant<BatchCompletedWebhookEvent>("batch.completed")]
[Variant<BatchFailedWebhookEvent>("batch.failed")]
[Variant<BatchExpiredWebhookEvent>("batch.expired")]
[Variant<BatchCancelledWebhookEvent>("batch.cancelled")]
[Variant<FineTuningJobSucceededWebhookEvent>("fine_tuning.job.succeeded")]
[Variant<FineTuningJobFailedWebhookEvent>("fine_tuning.job.failed")]
[Variant<FineTuningJobCancelledWebhookEvent>("fine_tuning.job.cancelled")]
[Variant<EvalRunSucceededWebhookEvent>("eval.run.succeeded")]
[Variant<EvalRunFailedWebhookEvent>("eval.run.failed")]
[Variant<EvalRunCanceledWebhookEvent>("eval.run.canceled")]
[Variant<RealtimeCallIncomingWebhookEvent>("realtime.call.incoming")]
[Variant<LiveCallIncomingWebhookEvent>("live.call.incoming")]
[Variant<SafetyIdentifierBlockedWebhookEvent>("safety_identifier.blocked")]
public abstract partial record WebhookEvent : JsonModel
{
    /// <summary>The id of the event.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>event</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The time of the event.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>
    /// The id of the delivery (<c>webhook-id</c>), the same when the server delivers the event again, so that a program can recognize an
    /// event that it has already handled. <see langword="null"/> for an event that was not read by <see cref="WebhookVerifier"/>.
    /// </summary>
    [JsonIgnore]
    public string? DeliveryId { get; set; }
}
