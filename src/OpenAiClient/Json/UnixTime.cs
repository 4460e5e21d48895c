using System.Globalization;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>
/// Times in JSON are seconds since 1970: whole numbers in the API, and with a fraction on some compatible servers. A time out of .NET's
/// range becomes the nearest one in it.
/// </summary>
internal static class UnixTime
{
    private const double MaxNanoseconds = 1e19;
    private const long MinMilliseconds = 100_000_000_000;
    private static readonly long _min = DateTimeOffset.MinValue.ToUnixTimeSeconds();
    private static readonly long _max = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    public static void Write(Utf8JsonWriter writer, DateTimeOffset value)
    {
        var sinceEpoch = value - DateTimeOffset.UnixEpoch;
        if (sinceEpoch.Ticks % TimeSpan.TicksPerSecond == 0)
            writer.WriteNumberValue(value.ToUnixTimeSeconds());
        else
            writer.WriteNumberValue((decimal)sinceEpoch.Ticks / TimeSpan.TicksPerSecond);
    }

    public static bool TryRead(ref Utf8JsonReader reader, out DateTimeOffset time)
    {
        time = default;
        switch (reader.TokenType)
        {
            case JsonTokenType.Number when reader.TryGetInt64(out var seconds):
                time = FromSeconds(seconds);
                return true;
            case JsonTokenType.Number when reader.TryGetDouble(out var seconds):
                time = FromSeconds(seconds);
                return true;
            case JsonTokenType.String:
                var text = SurrogateHalves.Read(ref reader);
                if (!double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number))
                    return DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out time);
                time = FromSeconds(number);
                return true;
            default:
                return false;
        }
    }

    // Some servers send milliseconds or finer units. A value that would be beyond the year 5138 in seconds is in such a unit.
    private static DateTimeOffset FromSeconds(long seconds)
    {
        if (seconds is >= MinMilliseconds and <= long.MaxValue / 2 && seconds != _max)
            return FromSeconds((double)seconds);
        return DateTimeOffset.FromUnixTimeSeconds(Math.Clamp(seconds, _min, _max));
    }

    private static DateTimeOffset FromSeconds(double seconds)
    {
        // The last second of .NET is what a time out of its range has become.
        for (; (long)seconds != _max && seconds is >= MinMilliseconds and <= MaxNanoseconds; seconds /= 1000)
        {
        }
        return Within(seconds);
    }

    private static DateTimeOffset Within(double seconds) =>
        double.IsNaN(seconds) ? DateTimeOffset.UnixEpoch
        : seconds <= _min || seconds >= _max ? DateTimeOffset.FromUnixTimeSeconds((long)Math.Clamp(seconds, _min, _max))
        : DateTimeOffset.UnixEpoch.AddTicks((long)Math.Round((decimal)seconds * TimeSpan.TicksPerSecond));
}
