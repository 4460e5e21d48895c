namespace OpenAi;

/// <summary>
/// No answer, or not all of it, came over the network: the name was not resolved, the connection was refused, reset or
/// cut, or TLS failed. Such failures are retried before the exception is thrown, unless a stream had begun. The inner exception is the one of the network.
/// </summary>
public sealed class ApiConnectionException : OpenAiException
{
    /// <summary>Creates an exception, such as a double of a client throws.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What caused it.</param>
    public ApiConnectionException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
