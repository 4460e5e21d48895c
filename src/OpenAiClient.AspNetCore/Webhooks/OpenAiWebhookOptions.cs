using OpenAi.Webhooks;

namespace OpenAi.AspNetCore;

/// <summary>How an endpoint receives webhooks.</summary>
public sealed class OpenAiWebhookOptions
{
    /// <summary>
    /// What verifies them. Default: <see langword="null"/>, the <see cref="WebhookVerifier"/> among the services, and without one that with
    /// the secret of the environment, <c>OPENAI_WEBHOOK_SECRET</c>.
    /// </summary>
    public WebhookVerifier? Verifier { get; set; }

    /// <summary>The largest body that is read, in bytes; a larger one is answered with 413. Default: 1 MB. Events have ids only, and are small.</summary>
    public int MaxBodyBytes { get; set; } = 1024 * 1024;

    /// <summary>How long it is remembered that a delivery was handled. Default: 4 days; the server delivers again for 3.</summary>
    public TimeSpan KeepsDeliveriesFor { get; set; } = TimeSpan.FromDays(4);

    /// <summary>
    /// How long a delivery is taken to be under way on another machine that has not said how it ended: for so long, one with the same id is
    /// answered with 409, and the server delivers it again. Longer than a handler needs. Default: 10 minutes.
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
