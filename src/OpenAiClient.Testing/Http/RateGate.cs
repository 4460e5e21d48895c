using System.Collections.Immutable;
using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace OpenAi.Testing.Http;

/// <summary>Limits the number of requests in each period.</summary>
internal sealed class RateGate(int limit, TimeSpan span, TimeProvider time)
{
    private Window _window = new(DateTimeOffset.MinValue, 0);

    /// <summary>Counts a request; returns the error with the time to wait when the limit is exceeded.</summary>
    public FakeError? Enter()
    {
        var now = time.GetUtcNow();
        var window = _window;
        ImmutableInterlocked.Update(ref _window, old => window = now >= old.End ? new(now + span, 1) : old with { Used = old.Used + 1 });
        if (window.Used <= limit)
            return null;
        var wait = window.End - now;
        return new FakeError(429, "rate_limit_exceeded", $"Rate limit reached: {limit} requests per {span}. Try again in {Milliseconds(wait)} ms.")
        {
            Headers = [("retry-after-ms", Milliseconds(wait)), ("retry-after", Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture))],
        };
    }

    public void Write(IHeaderDictionary headers)
    {
        var window = Volatile.Read(ref _window);
        var left = TimeSpan.FromTicks(Math.Max((window.End - time.GetUtcNow()).Ticks, 0));
        RateLimitHeaders.Write(headers, "requests", limit, window.Used, Milliseconds(left) + "ms");
    }

    private static string Milliseconds(TimeSpan span) => Math.Ceiling(span.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);

    private sealed record Window(DateTimeOffset End, int Used);
}
