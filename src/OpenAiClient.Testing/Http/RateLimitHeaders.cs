using System.Globalization;
using Microsoft.AspNetCore.Http;

namespace OpenAi.Testing.Http;

/// <summary>Rate limit headers of an invented account, whose limits decrease with every request; only a RateGate is enforced.</summary>
internal sealed class RateLimitHeaders
{
    private const long RequestLimit = 10_000;
    private const long TokenLimit = 200_000;

    private long _tokens;

    public RateGate? Gate { get; set; }

    public void Spend(long tokens) => Interlocked.Add(ref _tokens, tokens);

    public void Write(IHeaderDictionary headers, int requests)
    {
        if (Gate is { } gate)
            gate.Write(headers);
        else
            Write(headers, "requests", RequestLimit, requests, "6ms");
        Write(headers, "tokens", TokenLimit, Interlocked.Read(ref _tokens), "60ms");
    }

    public static void Write(IHeaderDictionary headers, string what, long limit, long used, string reset)
    {
        headers["x-ratelimit-limit-" + what] = limit.ToString(CultureInfo.InvariantCulture);
        headers["x-ratelimit-remaining-" + what] = Math.Max(limit - used, 0).ToString(CultureInfo.InvariantCulture);
        headers["x-ratelimit-reset-" + what] = reset;
    }
}
