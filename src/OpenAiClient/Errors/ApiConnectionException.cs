namespace OpenAi;

/// <summary>
/// No complete answer arrived over the network: the host name could not be resolved, the connection was refused, reset or interrupted, or
/// TLS failed. Such failures are retried before the exception is thrown, unless a stream had begun. The inner exception is the one of the
/// network.
/// </summary>
public sealed class ApiConnectionException : OpenAiException
{
    /// <summary>Creates an exception, for test doubles of a client.</summary>
    /// <param name="message">The error message.</param>
    /// <param name="innerException">The cause.</param>
    public ApiConnectionException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
