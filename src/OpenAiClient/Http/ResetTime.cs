using System.Buffers;
using System.Globalization;

namespace OpenAi.Http;

/// <summary>Reads the durations in rate-limit headers: <c>6ms</c>, <c>1s</c>, <c>6m0s</c>, <c>1h2m3.5s</c>, or a number of seconds.</summary>
internal static class ResetTime
{
    private static readonly SearchValues<char> _number = SearchValues.Create("0123456789.");

    public static TimeSpan? Parse(string? text)
    {
        if (string.IsNullOrEmpty(text))
            return null;
        var seconds = 0.0;
        for (var rest = text.AsSpan(); rest.Length > 0;)
        {
            var digits = rest.IndexOfAnyExcept(_number);
            var number = digits < 0 ? rest : rest[..digits];
            if (!double.TryParse(number, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value))
                return null;
            rest = rest[number.Length..];
            var letters = rest.IndexOfAnyInRange('0', '9');
            var unit = letters < 0 ? rest : rest[..letters];
            rest = rest[unit.Length..];
            var scale = unit switch
            {
                "ms" => 0.001,
                "" or "s" => 1,
                "m" => 60,
                "h" => 3600,
                "d" => 86400,
                _ => double.NaN,
            };
            seconds += value * scale;
        }
        return seconds < TimeSpan.MaxValue.TotalSeconds ? TimeSpan.FromSeconds(seconds) : null;
    }
}
