using OpenAi.Errors;
using OpenAi.Files;

namespace OpenAi.Http;

/// <summary>Puts what ends an attempt, or a call, into the terms of the caller.</summary>
internal static class CallFailure
{
    private const string CancelledText = "The call was cancelled by its caller.";

    /// <summary>What ended an attempt; the exception itself where it says it as it is.</summary>
    public static Exception OfAttempt(ApiCall call, Exception exception, CancellationToken limit)
    {
        // A limit that was reached may surface as a broken stream; the retry must see which it was.
        if (call.Limits.AreOver)
            return exception is OperationCanceledException ? exception : new OperationCanceledException(exception.Message, exception);
        if (limit.IsCancellationRequested)
            // A key that does not come is not asked for again.
            return new ApiTimeoutException(TimeoutLimit.Attempt, call.Limits.Attempt, Clean(call, exception)) { Attempts = call.Attempts, IsFinal = !call.IsSending };
        if (UploadSourceException.SourceOf(exception) is { } source)
            return new CallersException(source);
        return OfNetwork(call, exception);
    }

    /// <summary>What ended a call; the exception itself where it says it as it is.</summary>
    /// <param name="call">The call.</param>
    /// <param name="exception">What was thrown.</param>
    /// <param name="idle">The clock that ran, where a silence may have ended it.</param>
    public static Exception OfCall(ApiCall call, Exception exception, IdleClock? idle = null)
    {
        if (exception is OpenAiException or ArgumentException)
            return exception;
        if (call.Limits.CancelledBy() is { } token)
            return new OperationCanceledException(CancelledText, exception, token);
        // A call that ran out of time between attempts tells why it had to try again.
        if (call.Limits.HasTimedOut)
            return new ApiTimeoutException(TimeoutLimit.Call, call.Limits.Whole, call.LastFailure ?? Clean(call, exception)) { Attempts = call.Attempts };
        if (idle is { Expired: true })
            return new ApiTimeoutException(idle.Kind, idle.Limit, Clean(call, exception)) { Attempts = call.Attempts };
        return OfNetwork(call, exception);
    }

    private static Exception OfNetwork(ApiCall call, Exception exception)
    {
        if (NetworkFailure.Translate(Clean(call, exception), call.Settings) is not { } failure)
            return exception;
        failure.Attempts = call.Attempts;
        return failure;
    }

    private static Exception Clean(ApiCall call, Exception exception) =>
        CleanException.Of(exception, text => ErrorText.Line(call.Secrets.Scrub(text), ErrorText.MaxMessage));
}
