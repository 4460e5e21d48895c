namespace OpenAi.Webhooks;

/// <summary>How webhooks are verified.</summary>
public sealed class WebhookVerifierOptions
{
    /// <summary>
    /// The secrets, such as <c>whsec_…</c>, as the server has shown them when the webhook was set up. While a secret is changed there
    /// are two: a signature by any of them passes. Default: the one of the environment, <c>OPENAI_WEBHOOK_SECRET</c>.
    /// </summary>
    public IReadOnlyList<string> Secrets { get; set; } = [];

    /// <summary>How far a delivery's time may be from the clock's, before it and after it. Default: 5 minutes.</summary>
    public TimeSpan Tolerance { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The clock. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
