using System.Globalization;
using System.Net;
using OpenAi.Fuzz.Targets;

namespace OpenAi.Fuzz.Generation;

/// <summary>Status codes and headers as servers and proxies send them, and as they should not.</summary>
internal static class OddHeaders
{
    private static readonly int[] _statuses = [200, 200, 200, 201, 204, 206, 301, 400, 401, 403, 404, 408, 409, 413, 422, 429, 429, 499, 500, 502, 503, 504, 529, 600, 999];

    private static readonly string[] _names =
    [
        "retry-after", "retry-after", "retry-after-ms", "x-ms-retry-after-ms", "x-rate-limit-reset-tokens", "x-ratelimit-reset-requests", "x-ratelimit-reset-tokens", "x-ratelimit-limit-requests",
        "x-ratelimit-remaining-tokens", "x-should-retry", "x-request-id", "apim-request-id", "openai-processing-ms", "content-type", "content-type", "location", "openai-version",
    ];

    private static readonly string[] _values =
    [
        "", " ", "0", "1", "-1", "12.5", "1e3", "1e400", "NaN", "Infinity", "١٢", "1,5", "6ms", "1s", "6m0s", "1h2m3.5s", "1h2h3h", "9999999999d", "ms", "1.2.3s", "-5s", "99999999999999999999", "1700000000", "253402300800",
        "2147483648", "922337203685477.5807", "922337203685477", "true", "false", "Wed, 21 Oct 2026 07:28:00 GMT", "Wed, 21 Oct 9999 23:59:59 GMT", "0001-01-01T00:00:00+14:00", "9999-12-31T23:59:59-14:00", "2026-11-29T17:00:00Z", "soon",
        "application/json", "application/json; charset=utf-16", "text/html", "text/event-stream", "application/problem+json", "audio/mpeg", "text/plain;;;", "/", "json", "*/*", "https://example.test/\u00e9", "req_1", "req_\u001b[31m", "é😀",
    ];

    public static int Status(Dice dice) => dice.Of<int>(_statuses);

    public static string Line(Dice dice) => $"{(dice.OneIn(300) ? "content-length" : dice.Of<string>(_names))}: {Value(dice)}";

    private static string Value(Dice dice) => dice.Below(20) switch
    {
        0 => dice.Of<string>(_values) + dice.Of<string>(_values),
        1 => ((long)dice.Next() >> dice.Below(63)).ToString(CultureInfo.InvariantCulture),
        2 => BitConverter.UInt64BitsToDouble(dice.Next()).ToString("R", CultureInfo.InvariantCulture),
        3 => new string((char)(' ' + dice.Below(95)), 1 + dice.Below(300)),
        _ => dice.Of<string>(_values),
    };

    /// <summary>Reads lines of headers up to an empty one, and the body behind it.</summary>
    public static HttpResponseMessage Read(int status, Lines lines, Dice dice)
    {
        var headers = new List<(string, string)>();
        while (!lines.IsEmpty && lines.Take(out lines) is { Length: > 0 } line)
        {
            if (line.IndexOf(':', StringComparison.Ordinal) is > 0 and var colon)
                headers.Add((line[..colon], line[(colon + 1)..].Trim(' ')));
        }
        var response = Client.Answer((HttpStatusCode)status, lines.Body(), dice);
        foreach (var (name, value) in headers)
        {
            if (!response.Headers.TryAddWithoutValidation(name, value))
                response.Content.Headers.TryAddWithoutValidation(name, value);
        }
        return response;
    }
}
