using System.Net;

namespace OpenAi.Http;

/// <summary>
/// Decides whether a failed attempt is retried, and after what delay. Pure functions: the time and the random number are arguments.
/// </summary>
internal static class RetryPolicy
{
    // How often the first delay is doubled: from half a second to eight.
    private const int MaxDoublings = 4;

    // Azure does not find a response for up to half a minute after it has streamed it. The delays of these retries add up to 40 seconds.
    private const int RetriesOfOwnResponse = 9;

    /// <summary>Whether a call is retried after a failure, provided that its body can be sent again.</summary>
    /// <param name="call">The call.</param>
    /// <param name="failure">Why the attempt failed.</param>
    /// <param name="retry">The number of retries before, 0 after the first attempt.</param>
    public static bool WouldRetry(ApiCall call, Exception? failure, int retry) =>
        failure is OpenAiException
        && !call.Limits.AreOver
        && (IsOwnResponseMissing(call, failure)
            ? retry < RetriesOfOwnResponse && call.Limits.MaxRetries > 0 && !AsksTooMuch(failure, call.Settings.MaxRetryDelay)
            : retry < call.Limits.MaxRetries && IsWorthAWait(failure, call.Settings.MaxRetryDelay))
        && !(failure is RateLimitException && call.Options is { LeavesRateLimits: true });

    /// <summary>Whether a failure is transient, and the server does not ask for a longer delay than allowed.</summary>
    public static bool IsWorthAWait(Exception? failure, TimeSpan maxDelay) =>
        IsTransient(failure) && !AsksTooMuch(failure, maxDelay);

    /// <summary>Returns the delay before the next attempt: the one that the server asks for, else a growing one.</summary>
    /// <param name="failure">Why the attempt failed.</param>
    /// <param name="retry">The number of retries before, 0 after the first attempt.</param>
    /// <param name="first">The delay before the first retry, when the server asks for none.</param>
    /// <param name="random">Returns a number from 0 to below 1; called only when it is needed.</param>
    public static TimeSpan Delay(Exception? failure, int retry, TimeSpan first, Func<double> random)
    {
        var delay = failure is ApiException { RetryAfter: { } asked } ? asked : BackOff(retry, first, random);
        // Timers use whole milliseconds; rounding up ensures that no request is sent earlier than the server asked for.
        return TimeSpan.FromMilliseconds(Math.Ceiling(delay.TotalMilliseconds));
    }

    /// <summary>Whether a failure is transient.</summary>
    public static bool IsTransient(Exception? failure) => failure switch
    {
        OpenAiException { IsFinal: true } => false,
        RateLimitException { IsQuotaExhausted: true } => false,
        ApiException error => ShouldRetry(error.ResponseInfo) ?? IsTransient(error),
        ApiConnectionException or ApiTimeoutException => true,
        _ => false,
    };

    private static bool AsksTooMuch(Exception? failure, TimeSpan maxDelay) => failure is ApiException { RetryAfter: { } asked } && asked > maxDelay;

    // The server does not find the response, or an item of it, that it has just sent.
    private static bool IsOwnResponseMissing(ApiCall call, Exception failure) =>
        call.Options is { FollowsOwnResponse: true }
        && failure is BadRequestException or NotFoundException
        && (((ApiException)failure).Code == "previous_response_not_found"
            || (failure.Message.Contains("Item with id '", StringComparison.Ordinal) && !failure.Message.Contains("not persisted", StringComparison.Ordinal)));

    private static TimeSpan BackOff(int retry, TimeSpan first, Func<double> random) =>
        first * Math.Pow(2, Math.Min(retry, MaxDoublings)) * (0.75 + (0.25 * random()));

    // By the exception type, which follows from the status, or by the error's code if the status is success.
    private static bool IsTransient(ApiException error) =>
        error is ConflictException or RateLimitException or ServerException || error.Status == HttpStatusCode.RequestTimeout;

    private static bool? ShouldRetry(ResponseInfo response) =>
        bool.TryParse(response.Header("x-should-retry"), out var should) ? should : null;
}
