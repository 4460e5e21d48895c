using System.Globalization;
using OpenAi.Http;

namespace OpenAi;

/// <summary>A rate limit of the account.</summary>
/// <param name="Limit">The maximum number (<c>x-ratelimit-limit-…</c>); <see langword="null"/> when the server does not send it.</param>
/// <param name="Remaining">The remaining number (<c>x-ratelimit-remaining-…</c>); <see langword="null"/> when the server does not send it.</param>
/// <param name="Reset">The time until the limit is fully available again (<c>x-ratelimit-reset-…</c>); <see langword="null"/> when the server does not send it.</param>
public readonly record struct RateLimit(long? Limit, long? Remaining, TimeSpan? Reset)
{
    internal static RateLimit From(ResponseInfo response, string what) => new(
        Number(response.Header("x-ratelimit-limit-" + what)),
        Number(response.Header("x-ratelimit-remaining-" + what)),
        // Some of Azure's servers misspell the name in this way.
        ResetTime.Parse(response.Header("x-ratelimit-reset-" + what) ?? response.Header("x-rate-limit-reset-" + what)));

    // Azure sends -1 when there is no limit.
    private static long? Number(string? text) =>
        long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;
}
