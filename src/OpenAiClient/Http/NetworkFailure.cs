using System.Net.Sockets;

namespace OpenAi.Http;

/// <summary>Converts the exceptions of <see cref="HttpClient"/> and its streams into those of the library.</summary>
internal static class NetworkFailure
{
    /// <summary>Returns the library's exception; <see langword="null"/> when the exception is not caused by the network.</summary>
    public static OpenAiException? Translate(Exception exception, ClientSettings settings) => exception switch
    {
        // HttpClient reports its own Timeout in this form, around the cancellation that it caused…
        OperationCanceledException { InnerException: TimeoutException { InnerException: OperationCanceledException } } =>
            new ApiTimeoutException(TimeoutLimit.HttpClient, settings.HttpClientTimeout, exception),
        // …and the handler in this form, when opening a connection takes too long.
        OperationCanceledException { InnerException: TimeoutException } =>
            new ApiTimeoutException(TimeoutLimit.Connect, settings.ConnectTimeout, exception),
        OperationCanceledException => new ApiConnectionException("The request was aborted before its answer was complete.", exception),
        HttpRequestException or IOException or InvalidDataException or SocketException =>
            new ApiConnectionException(Describe(exception), exception) { IsFinal = IsRefusal(exception) },
        _ => null,
    };

    /// <summary>
    /// Converts an exception of reading a body: the Brotli decoder throws an InvalidOperationException for damaged data, the other
    /// decoders an InvalidDataException.
    /// </summary>
    public static Exception OfBody(Exception exception) =>
        exception is InvalidOperationException and not ObjectDisposedException ? new InvalidDataException(exception.Message, exception) : exception;

    private static string Describe(Exception exception) => exception switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => $"The server's name could not be resolved: {exception.Message}",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => $"No connection to the server: {exception.Message}",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => $"No secure connection to the server: {Cause(exception)}{PlainHint(exception)}",
        InvalidDataException => $"The answer was damaged in transit: {exception.Message}",
        _ => $"The connection failed before the answer was complete: {Cause(exception)}",
    };

    // HttpClient's message only refers to its inner exception.
    private static string Cause(Exception exception) => (exception is HttpRequestException { InnerException: { } inner } ? inner : exception).Message;

    // The handshake fails with this message when a server answers it in plain text, as most local servers do.
    private static string PlainHint(Exception exception) =>
        Cause(exception).Contains("frame", StringComparison.Ordinal) ? " The server may use no TLS: its address then begins with http instead of https." : "";

    // A refused certificate or protocol would be refused again; a TLS handshake that the network interrupted may succeed later.
    private static bool IsRefusal(Exception exception) =>
        exception is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError, InnerException: System.Security.Authentication.AuthenticationException };
}
