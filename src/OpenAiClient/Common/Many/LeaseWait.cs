using System.Threading.RateLimiting;

namespace OpenAi;

/// <summary>Reads out of a refusal when a limiter wants to be asked again.</summary>
internal static class LeaseWait
{
    // What is less than a second is cut off of whole ones, so that 0 is not "at once".
    private static readonly TimeSpan _underASecond = TimeSpan.FromMilliseconds(100);

    /// <summary>How long to wait; <see langword="null"/> when the limiter does not say. Limiters over Redis tell seconds, under a name of their own.</summary>
    public static TimeSpan? Of(RateLimitLease lease)
    {
        foreach (var name in lease.MetadataNames.Prepend(MetadataName.RetryAfter.Name))
        {
            if (IsRetryAfter(name) && lease.TryGetMetadata(name, out var value) && Span(value) is { } wait)
                return wait;
        }
        return null;
    }

    private static bool IsRetryAfter(string name) =>
        name.EndsWith("RETRY_AFTER", StringComparison.OrdinalIgnoreCase) || name.EndsWith("RETRYAFTER", StringComparison.OrdinalIgnoreCase);

    private static TimeSpan? Span(object? value) => value switch
    {
        TimeSpan span => span,
        int seconds => Whole(seconds),
        long seconds => Whole(seconds),
        double seconds => TimeSpan.FromSeconds(seconds),
        _ => null,
    };

    private static TimeSpan Whole(long seconds) => seconds > 0 ? TimeSpan.FromSeconds((double)seconds) : _underASecond;
}
