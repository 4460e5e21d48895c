using System.Globalization;
using OpenAi.Http;

namespace OpenAi;

/// <summary>One limit of the account.</summary>
/// <param name="Limit">How many are allowed (<c>x-ratelimit-limit-…</c>); <see langword="null"/> when the server does not say.</param>
/// <param name="Remaining">How many are left (<c>x-ratelimit-remaining-…</c>); <see langword="null"/> when the server does not say.</param>
/// <param name="Reset">How long until all are available again (<c>x-ratelimit-reset-…</c>); <see langword="null"/> when the server does not say.</param>
public readonly record struct RateLimit(long? Limit, long? Remaining, TimeSpan? Reset)
{
    internal static RateLimit From(ResponseInfo response, string what) => new(
        Number(response.Header("x-ratelimit-limit-" + what)),
        Number(response.Header("x-ratelimit-remaining-" + what)),
        // The second is a slip of some of Azure's servers.
        ResetTime.Parse(response.Header("x-ratelimit-reset-" + what) ?? response.Header("x-rate-limit-reset-" + what)));

    // Azure says -1 where there is no limit.
    private static long? Number(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
