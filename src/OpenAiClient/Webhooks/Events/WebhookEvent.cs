using System.Text.Json.Serialization;

namespace OpenAi.Webhooks;

/// <summary>
/// Something that has happened on the server, as it tells a program of the caller's. An event has ids only: fetch what they name for
/// the rest. Events may come more than once, and in any order.
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
    /// <summary>The event's id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>event</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>When it happened.</summary>
    public DateTimeOffset? CreatedAt { get; set; }

    /// <summary>
    /// The id of the delivery (<c>webhook-id</c>), the same when the server delivers the event again: what a program has done already
    /// is known by it. <see langword="null"/> for an event that <see cref="WebhookVerifier"/> has not read.
    /// </summary>
    [JsonIgnore]
    public string? DeliveryId { get; set; }
}
