using System.Globalization;

namespace OpenAi.Http;

/// <summary>Reads how long a server asks to wait. What is negative, in the past or no number counts as not said.</summary>
internal static class RetryAfter
{
    public static TimeSpan? Read(ResponseInfo response, TimeProvider time) =>
        Seconds(response.Header("retry-after-ms"), 0.001)
        ?? Seconds(response.Header("retry-after"), 1)
        ?? Date(response.Header("retry-after"), time);

    private static TimeSpan? Seconds(string? text, double scale)
    {
        const NumberStyles Styles = NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite | NumberStyles.AllowDecimalPoint;
        if (!double.TryParse(text, Styles, CultureInfo.InvariantCulture, out var number) || !double.IsFinite(number))
            return null;
        var seconds = number * scale;
        return seconds < TimeSpan.MaxValue.TotalSeconds ? TimeSpan.FromSeconds(seconds) : TimeSpan.MaxValue;
    }

    private static TimeSpan? Date(string? text, TimeProvider time)
    {
        if (!DateTimeOffset.TryParseExact(text, "r", CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date))
            return null;
        var wait = date - time.GetUtcNow();
        return wait >= TimeSpan.Zero ? wait : null;
    }
}
