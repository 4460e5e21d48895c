namespace OpenAi;

/// <summary>429: too many requests or tokens in a span of time, or the account's quota is used up. Retried before it is thrown, except when the quota is used up.</summary>
public sealed class RateLimitException : ApiException
{
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
