using System.Globalization;
using System.Text.Json;

namespace OpenAi.Errors;

/// <summary>Reads how long Google's servers ask to wait: <c>"details":[{"@type":"…google.rpc.RetryInfo","retryDelay":"34.07s"}]</c>.</summary>
internal static class GoogleRetryInfo
{
    public static TimeSpan? Read(JsonElement error)
    {
        if (!error.TryGetProperty("details", out var details) || details.ValueKind != JsonValueKind.Array)
            return null;
        foreach (var detail in details.EnumerateArray())
        {
            if (detail.ValueKind == JsonValueKind.Object
                && detail.TryGetProperty("retryDelay", out var delay)
                && delay.ValueKind == JsonValueKind.String
                && Seconds(delay.GetRawText()) is { } seconds)
            {
                return TimeSpan.FromSeconds(seconds);
            }
        }
        return null;
    }

    // A Protocol Buffers duration: seconds with at most nine decimals, and an "s". The raw value with its quotes is parsed, because a
    // valid duration contains no escapes.
    private static double? Seconds(string raw) =>
        raw.EndsWith("s\"", StringComparison.Ordinal)
        && double.TryParse(raw.AsSpan(1, raw.Length - 3), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var seconds)
        && seconds < TimeSpan.MaxValue.TotalSeconds
            ? seconds
            : null;
}
