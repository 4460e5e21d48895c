namespace OpenAi.Webhooks;

/// <summary>
/// A webhook is not, or not provably, from the server that knows the secret: answer it with 400, and do nothing of what it says. The
/// message has neither the signature nor the secret.
/// </summary>
public sealed class WebhookSignatureException : OpenAiException
{
    /// <summary>Creates an exception, such as a double of a verifier throws.</summary>
    /// <param name="failure">Why the webhook was refused.</param>
    /// <param name="message">What happened.</param>
    public WebhookSignatureException(WebhookSignatureFailure failure, string message)
        : base(message)
    {
        Failure = failure;
    }

    /// <summary>Why the webhook was refused.</summary>
    public WebhookSignatureFailure Failure { get; }
}
