namespace OpenAi.Azure;

/// <summary>
/// Thrown when a credential provides no token, so that no request was sent; <see cref="Exception.InnerException"/> is the credential's
/// exception.
/// </summary>
public sealed class AzureCredentialException : OpenAiException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">The description of the error.</param>
    /// <param name="innerException">The exception of the credential.</param>
    public AzureCredentialException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
