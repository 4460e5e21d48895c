using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace OpenAi.Testing.Http;

/// <summary>Lets so many requests through in each span of time.</summary>
internal sealed class RateGate(int limit, TimeSpan span, TimeProvider time)
{
    private readonly object _lock = new();
    private DateTimeOffset _end = DateTimeOffset.MinValue;
    private int _used;

    /// <summary>Counts a request; says when to come back if it is one too many.</summary>
    public FakeError? Enter()
    {
        lock (_lock)
        {
            var now = time.GetUtcNow();
            if (now >= _end)
                (_end, _used) = (now + span, 0);
            if (_used < limit)
            {
                _used++;
                return null;
            }
            var wait = _end - now;
            return new FakeError(429, "rate_limit_exceeded", $"Rate limit reached: {limit} requests per {span}. Try again in {Milliseconds(wait)} ms.")
            {
                Headers = [("retry-after-ms", Milliseconds(wait)), ("retry-after", Math.Ceiling(wait.TotalSeconds).ToString(CultureInfo.InvariantCulture))],
            };
        }
    }

    public void Write(IHeaderDictionary headers)
    {
        lock (_lock)
            RateLimitHeaders.Write(headers, "requests", limit, _used, Milliseconds(TimeSpan.FromTicks(Math.Max((_end - time.GetUtcNow()).Ticks, 0))) + "ms");
    }

    private static string Milliseconds(TimeSpan span) => Math.Ceiling(span.TotalMilliseconds).ToString(CultureInfo.InvariantCulture);
}
