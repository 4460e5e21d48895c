namespace OpenAi.Webhooks;

/// <summary>
/// Thrown when a webhook is not provably from the server that knows the secret: answer it with status 400, and ignore its content. The
/// message contains neither the signature nor the secret.
/// </summary>
public sealed class WebhookSignatureException : OpenAiException
{
    /// <summary>Creates the exception, also for tests that replace the verifier.</summary>
    /// <param name="failure">The reason why the webhook was rejected.</param>
    /// <param name="message">A description of the error.</param>
    public WebhookSignatureException(WebhookSignatureFailure failure, string message)
        : base(message)
    {
        Failure = failure;
    }

    /// <summary>The reason why the webhook was rejected.</summary>
    public WebhookSignatureFailure Failure { get; }
}
