using System.Globalization;

namespace OpenAi.Http;

/// <summary>Reads how long a server asks to wait. A value that is negative, in the past or invalid is ignored.</summary>
internal static class RetryAfter
{
    private const double FirstEpoch = 1_000_000_000;
    private const double LastEpoch = 100_000_000_000;

    public static TimeSpan? Read(ResponseInfo response, TimeProvider time) =>
        Seconds(response.Header("retry-after-ms"), 0.001, time)
        ?? Seconds(response.Header("x-ms-retry-after-ms"), 0.001, time)
        ?? Seconds(response.Header("retry-after"), 1, time)
        ?? Date(response.Header("retry-after"), time)
        ?? (response.Status == System.Net.HttpStatusCode.TooManyRequests ? OfLimit(response, time) : null);

    /// <summary>Reads when a limit is reset: after a duration, or at a point in time, in seconds or milliseconds since 1970.</summary>
    public static TimeSpan? Reset(string? text, TimeProvider time) =>
        double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? Seconds(text, number >= LastEpoch ? 0.001 : 1, time)
            : ResetTime.Parse(text);

    // Some servers send no other information; on Azure, not even which limit is exhausted.
    private static TimeSpan? OfLimit(ResponseInfo response, TimeProvider time)
    {
        if (ResetTime.Parse(response.Header("x-rate-limit-reset-tokens")) is { } azure)
            return azure;
        TimeSpan? longest = null;
        foreach (var kind in (ReadOnlySpan<string>)["", "-requests", "-tokens"])
        {
            if (response.Header("x-ratelimit-remaining" + kind) == "0" && Reset(response.Header("x-ratelimit-reset" + kind), time) is { } wait && !(wait <= longest))
                longest = wait;
        }
        return longest;
    }

    private static TimeSpan? Seconds(string? text, double scale, TimeProvider time)
    {
        const NumberStyles Styles = NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite | NumberStyles.AllowDecimalPoint;
        if (!double.TryParse(text, Styles, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return null;
        var seconds = number * scale;
        // A number that large is a point in time, in seconds since 1970.
        if (seconds >= FirstEpoch && seconds < LastEpoch)
            return seconds - time.GetUtcNow().ToUnixTimeSeconds() is var left and >= 0 ? TimeSpan.FromSeconds(left) : null;
        return seconds < TimeSpan.MaxValue.TotalSeconds ? TimeSpan.FromSeconds(seconds) : TimeSpan.MaxValue;
    }

    private static TimeSpan? Date(string? text, TimeProvider time)
    {
        // RFC 1123 with "GMT" or an offset, or ISO 8601.
        if (!DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
            return null;
        var wait = date - time.GetUtcNow();
        return wait >= TimeSpan.Zero ? wait : null;
    }
}
