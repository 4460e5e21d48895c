namespace OpenAi.Webhooks;

/// <summary>Options for verifying webhooks.</summary>
/// <example>
/// <code>
/// using OpenAi.Webhooks;
///
/// var verifier = new WebhookVerifier(new WebhookVerifierOptions
/// {
///     Secrets = ["whsec_RdvaYFYUXuIFuEbvZHwMfYFhUf7aMYjYcmM24+Aj40c=", "whsec_MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY="],
/// });
/// Console.WriteLine(verifier);
/// </code>
/// </example>
public sealed class WebhookVerifierOptions
{
    /// <summary>
    /// The secrets, such as <c>whsec_…</c>, as the server showed them when the webhook was created. During a change of the secret there are
    /// two: a signature with any of them is accepted. Default: the value of the environment variable <c>OPENAI_WEBHOOK_SECRET</c>.
    /// </summary>
    public IReadOnlyList<string> Secrets { get; set; } = [];

    /// <summary>The maximum difference between a delivery's time and the clock, in either direction. Default: 5 minutes.</summary>
    public TimeSpan Tolerance { get; set; } = TimeSpan.FromMinutes(5);

    /// <summary>The clock. Default: the system clock.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;
}
