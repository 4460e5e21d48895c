using System.Net;

namespace OpenAi.Http;

/// <summary>Whether a failed attempt is followed by another, and after what wait. Pure: no clock, no dice of its own.</summary>
internal static class RetryPolicy
{
    private static readonly TimeSpan _first = TimeSpan.FromSeconds(0.5);
    private static readonly TimeSpan _longest = TimeSpan.FromSeconds(8);

    /// <summary>The wait before the next attempt; <see langword="null"/> when there shall be none.</summary>
    /// <param name="failure">Why the attempt failed.</param>
    /// <param name="retry">How many retries there were before, 0 after the first attempt.</param>
    /// <param name="maxDelay">The longest wait that a server may ask for.</param>
    /// <param name="random">Gives a number from 0 up to 1; asked only when it is needed.</param>
    public static TimeSpan? Delay(Exception? failure, int retry, TimeSpan maxDelay, Func<double> random)
    {
        if (!IsTransient(failure))
            return null;
        if (failure is ApiException { RetryAfter: { } asked })
            return asked <= maxDelay ? asked : null;
        var doubled = _first * Math.Pow(2, Math.Min(retry, 10));
        var capped = doubled < _longest ? doubled : _longest;
        return capped * (0.75 + (0.25 * random()));
    }

    /// <summary>Whether a failure is of a kind that passes.</summary>
    public static bool IsTransient(Exception? failure) => failure switch
    {
        RateLimitException { IsQuotaExhausted: true } => false,
        ApiException error => ShouldRetry(error.ResponseInfo) ?? IsTransient(error),
        ApiConnectionException or ApiTimeoutException => true,
        _ => false,
    };

    // By type, which the status has chosen, or the error's code where the status says success.
    private static bool IsTransient(ApiException error) =>
        error is ConflictException or RateLimitException or ServerException || error.Status == HttpStatusCode.RequestTimeout;

    private static bool? ShouldRetry(ResponseInfo response) =>
        bool.TryParse(response.Header("x-should-retry"), out var should) ? should : null;
}
