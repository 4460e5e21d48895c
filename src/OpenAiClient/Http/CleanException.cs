using System.Net.Sockets;
using System.Runtime.ExceptionServices;

namespace OpenAi.Http;

/// <summary>
/// The network's exceptions as they may be shown: they quote addresses with passwords, and lines of the server with whatever
/// it puts there. One that has nothing to hide stays what it is; of another there is a copy, of the same type where it can be.
/// </summary>
internal static class CleanException
{
    /// <summary>The exception, or its copy.</summary>
    /// <param name="exception">The exception, with those within it.</param>
    /// <param name="clean">Makes of a message what may be shown.</param>
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

    // A certificate that is not trusted; browsers do not tell of it.
    private static SystemException Refused(string message, Exception? inner) =>
        OperatingSystem.IsBrowser() ? new IOException(message, inner) : new System.Security.Authentication.AuthenticationException(message, inner);

    // They add their kind to their message by themselves.
    private static string WithoutKind(string message, HttpIOException exception) =>
        message.Replace($" ({exception.HttpRequestError})", "", StringComparison.Ordinal);
}
