namespace OpenAi;

/// <summary>
/// A handler between the client and its connections (<see cref="OpenAiClientOptions.WrapHandler"/>, a handler of the
/// <see cref="System.Net.Http.HttpClient"/> that was handed over, or of the builder that <c>AddOpenAiClient</c> returns) threw
/// something that is no failure of the network, such as Polly's <c>BrokenCircuitException</c>. Not retried. The message names the
/// handler and the remedy; the inner exception is the handler's own.
/// </summary>
public sealed class HandlerException : OpenAiException
{
    /// <summary>Creates the exception, for doubles of a client.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="innerException">What the handler threw.</param>
    public HandlerException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
