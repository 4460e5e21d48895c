using System.Net;

namespace OpenAi;

/// <summary>
/// 429: too many requests or tokens within a period of time, or the account's quota is exhausted. Retried before it is thrown, except
/// when the quota is exhausted.
/// </summary>
public sealed class RateLimitException : ApiException
{
    /// <summary>Creates an exception, for test doubles of a client.</summary>
    /// <param name="message">The error message.</param>
    /// <param name="code">The API's error code. Default: <see langword="null"/>.</param>
    /// <param name="retryAfter">How long the server asks to wait. Default: <see langword="null"/>.</param>
    public RateLimitException(string message, string? code = null, TimeSpan? retryAfter = null)
        : base(message, HttpStatusCode.TooManyRequests, code, retryAfter)
    {
    }

    internal RateLimitException(ApiFailure failure)
        : base(failure)
    {
    }

    /// <summary>
    /// Whether the quota of the account is exhausted (code or type <c>insufficient_quota</c>): waiting does not help, and the call was
    /// not retried.
    /// </summary>
    public bool IsQuotaExhausted => Code == QuotaCode || Type == QuotaCode;

    internal const string QuotaCode = "insufficient_quota";
}
