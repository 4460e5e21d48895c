using OpenAi.Errors;
using OpenAi.Files;

namespace OpenAi.Http;

/// <summary>Converts the exception that ends an attempt, or a call, into the exception for the caller.</summary>
internal static class CallFailure
{
    private const string CancelledText = "The call was cancelled by its caller.";

    /// <summary>Converts the exception that ended an attempt; returns the same exception if no conversion is needed.</summary>
    public static Exception OfAttempt(ApiCall call, Exception exception, CancellationToken limit)
    {
        // A timeout or cancellation may surface as a broken stream; the retry policy must see the actual cause.
        if (call.Limits.AreOver)
            return exception is OperationCanceledException ? exception : new OperationCanceledException(exception.Message, exception);
        if (limit.IsCancellationRequested)
            // A key provider that timed out is not called again.
            return new ApiTimeoutException(TimeoutLimit.Attempt, call.Limits.Attempt, Clean(call, exception)) { Attempts = call.Attempts, IsFinal = !call.IsSending };
        if (UploadSourceException.SourceOf(exception) is { } source)
            return new CallersException(source);
        return OfNetwork(call, exception);
    }

    /// <summary>Converts the exception that ended a call; returns the same exception if no conversion is needed.</summary>
    /// <param name="call">The call.</param>
    /// <param name="exception">The exception.</param>
    /// <param name="idle">The idle clock that was running, if an idle timeout may have ended the call.</param>
    public static Exception OfCall(ApiCall call, Exception exception, IdleClock? idle = null)
    {
        if (exception is OpenAiException or ArgumentException)
            return exception;
        if (call.Limits.CancelledBy() is { } token)
            return new OperationCanceledException(CancelledText, exception, token);
        // When a call times out between attempts, the inner exception is the failure that was retried.
        if (call.Limits.HasTimedOut)
            return new ApiTimeoutException(TimeoutLimit.Call, call.Limits.Whole, call.LastFailure ?? Clean(call, exception)) { Attempts = call.Attempts };
        if (idle is { Expired: true })
            return new ApiTimeoutException(idle.Kind, idle.Limit, Clean(call, exception)) { Attempts = call.Attempts };
        return OfNetwork(call, exception);
    }

    private static Exception OfNetwork(ApiCall call, Exception exception)
    {
        // Its message has two lines, so that it would become that of a broken connection, which is retried.
        if (exception is ObjectDisposedException { ObjectName: "System.Net.Http.HttpClient" })
            return new ObjectDisposedException("The client, or the HttpClient that it uses, was disposed. Create it once, and dispose it after the last call.", exception);
        if (NetworkFailure.Translate(Clean(call, exception), call.Settings) is not { } failure)
            return exception;
        failure.Attempts = call.Attempts;
        return failure;
    }

    private static Exception Clean(ApiCall call, Exception exception) =>
        CleanException.Of(exception, text => ErrorText.Line(call.Secrets.Scrub(text), ErrorText.MaxMessage));
}
