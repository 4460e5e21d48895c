using System.Net.Sockets;

namespace OpenAi.Http;

/// <summary>Puts what <see cref="HttpClient"/> and its streams throw into the library's own hierarchy.</summary>
internal static class NetworkFailure
{
    /// <summary>The library's exception; <see langword="null"/> for one that is not the network's.</summary>
    public static OpenAiException? Translate(Exception exception, ClientSettings settings) => exception switch
    {
        // HttpClient reports its own Timeout so, around the cancellation that it caused…
        OperationCanceledException { InnerException: TimeoutException { InnerException: OperationCanceledException } } =>
            new ApiTimeoutException(TimeoutLimit.HttpClient, settings.HttpClientTimeout, exception),
        // …and the handler so, when a connection takes too long to open.
        OperationCanceledException { InnerException: TimeoutException } =>
            new ApiTimeoutException(TimeoutLimit.Connect, settings.ConnectTimeout, exception),
        OperationCanceledException => new ApiConnectionException("The request was aborted before its answer was complete.", exception),
        HttpRequestException or IOException or InvalidDataException or SocketException =>
            new ApiConnectionException(Describe(exception), exception) { IsFinal = IsRefusal(exception) },
        _ => null,
    };

    /// <summary>What reading a body threw; Brotli's decoder calls damaged data an invalid operation, the others say what it is.</summary>
    public static Exception OfBody(Exception exception) =>
        exception is InvalidOperationException and not ObjectDisposedException ? new InvalidDataException(exception.Message, exception) : exception;

    private static string Describe(Exception exception) => exception switch
    {
        HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } => $"The server's name could not be resolved: {exception.Message}",
        HttpRequestException { HttpRequestError: HttpRequestError.ConnectionError } => $"No connection to the server: {exception.Message}",
        HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError } => $"No secure connection to the server: {Cause(exception)}",
        InvalidDataException => $"The answer was damaged on its way: {exception.Message}",
        _ => $"The connection failed before the answer was complete: {Cause(exception)}",
    };

    // HttpClient's own words only refer to the exception within.
    private static string Cause(Exception exception) => (exception is HttpRequestException { InnerException: { } inner } ? inner : exception).Message;

    // A certificate or a protocol that one side refuses is refused again; a handshake that the network cut is not among them.
    private static bool IsRefusal(Exception exception) =>
        exception is HttpRequestException { HttpRequestError: HttpRequestError.SecureConnectionError, InnerException: System.Security.Authentication.AuthenticationException };
}
