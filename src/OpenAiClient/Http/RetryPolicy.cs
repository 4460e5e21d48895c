using System.Net;

namespace OpenAi.Http;

/// <summary>Whether a failed attempt is followed by another, and after what wait. Pure: no clock, no dice of its own.</summary>
internal static class RetryPolicy
{
    // How often the first wait is doubled: from half a second to eight.
    private const int MaxDoublings = 4;

    /// <summary>Whether a call would try again after a failure, if its body can be sent once more.</summary>
    /// <param name="call">The call.</param>
    /// <param name="failure">Why the attempt failed.</param>
    /// <param name="retry">How many retries there were before, 0 after the first attempt.</param>
    public static bool WouldRetry(ApiCall call, Exception? failure, int retry) =>
        failure is OpenAiException
        && retry < call.Limits.MaxRetries
        && !call.Limits.AreOver
        && IsWorthAWait(failure, call.Settings.MaxRetryDelay)
        && !(failure is RateLimitException && call.Options is { LeavesRateLimits: true });

    /// <summary>Whether a failure passes, and within a wait that is bearable.</summary>
    public static bool IsWorthAWait(Exception? failure, TimeSpan maxDelay) =>
        IsTransient(failure) && !(failure is ApiException { RetryAfter: { } asked } && asked > maxDelay);

    /// <summary>The wait before the next attempt: as long as the server asks for, else longer each time.</summary>
    /// <param name="failure">Why the attempt failed.</param>
    /// <param name="retry">How many retries there were before, 0 after the first attempt.</param>
    /// <param name="first">The wait before the first retry, when the server asks for none.</param>
    /// <param name="random">Gives a number from 0 up to 1; asked only when it is needed.</param>
    public static TimeSpan Delay(Exception? failure, int retry, TimeSpan first, Func<double> random)
    {
        var delay = failure is ApiException { RetryAfter: { } asked } ? asked : BackOff(retry, first, random);
        // Timers count whole milliseconds; a server is not asked earlier than it wished.
        return TimeSpan.FromMilliseconds(Math.Ceiling(delay.TotalMilliseconds));
    }

    /// <summary>Whether a failure is of a kind that passes.</summary>
    public static bool IsTransient(Exception? failure) => failure switch
    {
        OpenAiException { IsFinal: true } => false,
        RateLimitException { IsQuotaExhausted: true } => false,
        ApiException error => ShouldRetry(error.ResponseInfo) ?? IsTransient(error),
        ApiConnectionException or ApiTimeoutException => true,
        _ => false,
    };

    private static TimeSpan BackOff(int retry, TimeSpan first, Func<double> random) =>
        first * Math.Pow(2, Math.Min(retry, MaxDoublings)) * (0.75 + (0.25 * random()));

    // By type, which the status has chosen, or the error's code where the status says success.
    private static bool IsTransient(ApiException error) =>
        error is ConflictException or RateLimitException or ServerException || error.Status == HttpStatusCode.RequestTimeout;

    private static bool? ShouldRetry(ResponseInfo response) =>
        bool.TryParse(response.Header("x-should-retry"), out var should) ? should : null;
}
