namespace OpenAi;

/// <summary>
/// A handler between the client and its connections (<see cref="OpenAiClientOptions.WrapHandler"/>, or a handler of the
/// <see cref="System.Net.Http.HttpClient"/> that was passed to the client, or of the builder that <c>AddOpenAiClient</c> returns) threw
/// an exception that is no failure of the network, such as Polly's <c>BrokenCircuitException</c>. The call is not retried. The message
/// contains the handler and the remedy; the inner exception is that of the handler.
/// </summary>
public sealed class HandlerException : OpenAiException
{
    /// <summary>Creates an exception, for test doubles of a client.</summary>
    /// <param name="message">The error message.</param>
    /// <param name="innerException">The exception of the handler.</param>
    public HandlerException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
