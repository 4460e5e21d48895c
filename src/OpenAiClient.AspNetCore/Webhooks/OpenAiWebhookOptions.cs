using OpenAi.Webhooks;

namespace OpenAi.AspNetCore;

/// <summary>Options of an endpoint that receives webhooks.</summary>
public sealed class OpenAiWebhookOptions
{
    /// <summary>
    /// The verifier. Default: <see langword="null"/>, the registered <see cref="WebhookVerifier"/>, or if there is none, a verifier with the
    /// secret in the environment variable <c>OPENAI_WEBHOOK_SECRET</c>.
    /// </summary>
    public WebhookVerifier? Verifier { get; set; }

    /// <summary>The maximum size of a body in bytes; a larger one is rejected with status 413. Default: 1 MB. Events contain little more than ids.</summary>
    public int MaxBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>How long a handled delivery is stored. Default: 4 days; the server repeats deliveries for 3 days.</summary>
    public TimeSpan KeepsDeliveriesFor { get; set; } = TimeSpan.FromDays(4);

    /// <summary>
    /// How long a delivery counts as being handled by another machine. During this time, the same delivery is rejected with status 409, and the
    /// server delivers it again. It should be longer than the handler needs. Default: 10 minutes.
    /// </summary>
    public TimeSpan HandlingTime { get; set; } = TimeSpan.FromMinutes(10);

    internal OpenAiWebhookOptions Checked()
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxBodyBytes);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(KeepsDeliveriesFor, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(HandlingTime, TimeSpan.Zero);
        return (OpenAiWebhookOptions)MemberwiseClone();
    }
}
