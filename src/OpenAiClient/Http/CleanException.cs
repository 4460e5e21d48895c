using System.Net.Sockets;
using System.Runtime.ExceptionServices;

namespace OpenAi.Http;

/// <summary>
/// Removes secrets from exceptions of the network: their messages quote addresses with passwords, and lines that the server sent. An
/// exception without secrets is returned unchanged; otherwise a copy is returned, of the same type if possible.
/// </summary>
internal static class CleanException
{
    /// <summary>Returns the exception, or its cleaned copy.</summary>
    /// <param name="exception">The exception, with its inner exceptions.</param>
    /// <param name="clean">Removes the secrets from a message.</param>
    public static Exception Of(Exception exception, Func<string, string> clean)
    {
        var inner = exception.InnerException is { } cause ? Of(cause, clean) : null;
        var said = exception.Message;
        var message = clean(said);
        if (message == said && inner == exception.InnerException)
            return exception;
        var copy = Copy(exception, message, inner);
        if (exception.StackTrace is { } trace)
            ExceptionDispatchInfo.SetRemoteStackTrace(copy, trace);
        return copy;
    }

    private static Exception Copy(Exception exception, string message, Exception? inner) => exception switch
    {
        HttpRequestException http => new HttpRequestException(http.HttpRequestError, message, inner, http.StatusCode),
        HttpProtocolException protocol => new HttpProtocolException(protocol.ErrorCode, WithoutKind(message, protocol), inner),
        HttpIOException io => new HttpIOException(io.HttpRequestError, WithoutKind(message, io), inner),
        OperationCanceledException cancelled => new OperationCanceledException(message, inner, cancelled.CancellationToken),
        System.Security.Authentication.AuthenticationException => Refused(message, inner),
        SocketException socket => new SocketException((int)socket.SocketErrorCode, message),
        TimeoutException => new TimeoutException(message, inner),
        InvalidDataException => new InvalidDataException(message, inner),
        _ => new IOException($"{exception.GetType().Name}: {message}", inner),
    };

    // An untrusted certificate; browsers do not report it.
    private static SystemException Refused(string message, Exception? inner) =>
        OperatingSystem.IsBrowser() ? new IOException(message, inner) : new System.Security.Authentication.AuthenticationException(message, inner);

    // These exceptions append their error code to their message themselves.
    private static string WithoutKind(string message, HttpIOException exception) =>
        message.Replace($" ({exception.HttpRequestError})", "", StringComparison.Ordinal);
}
