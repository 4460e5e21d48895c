using System.Net;

namespace OpenAi;

/// <summary>429: too many requests or tokens in a span of time, or the account's quota is used up. Retried before it is thrown, except when the quota is used up.</summary>
public sealed class RateLimitException : ApiException
{
    /// <summary>Creates an exception, such as a double of a client throws.</summary>
    /// <param name="message">What happened.</param>
    /// <param name="code">The API's code for the error. Default: none.</param>
    /// <param name="retryAfter">How long the server asks to wait. Default: it does not say.</param>
    public RateLimitException(string message, string? code = null, TimeSpan? retryAfter = null)
        : base(message, HttpStatusCode.TooManyRequests, code, retryAfter)
    {
    }

    internal RateLimitException(ApiFailure failure)
        : base(failure)
    {
    }

    /// <summary>
    /// Whether the account has no quota left (code or type <c>insufficient_quota</c>): waiting does not help, and the call was not retried.
    /// </summary>
    public bool IsQuotaExhausted => Code == QuotaCode || Type == QuotaCode;

    internal const string QuotaCode = "insufficient_quota";
}
