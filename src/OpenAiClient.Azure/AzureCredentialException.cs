namespace OpenAi.Azure;

/// <summary>A credential gave no token, so that nothing was sent; <see cref="Exception.InnerException"/> has what it threw.</summary>
public sealed class AzureCredentialException : OpenAiException
{
    /// <summary>Creates the exception.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What the credential threw.</param>
    public AzureCredentialException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
