using System.Buffers;
using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Reads single values leniently: numbers may be strings, strings may be numbers, and whole numbers may have a fraction of zero.</summary>
internal static partial class JsonRead
{
    private const NumberStyles Fixed = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowExponent;

    public static bool Boolean(ref Utf8JsonReader reader) =>
        TryBoolean(ref reader, out var value) ? value : throw Unexpected("true or false", reader.TokenType);

    public static int Int32(ref Utf8JsonReader reader) =>
        TryInt32(ref reader, out var number) ? number : throw NotWhole(reader.TokenType, 32);

    public static long Int64(ref Utf8JsonReader reader) =>
        TryInt64(ref reader, out var number) ? number : throw NotWhole(reader.TokenType, 64);

    /// <inheritdoc cref="TryDouble"/>
    public static double? Double(ref Utf8JsonReader reader) =>
        TryDouble(ref reader, out var number) ? number : throw Unexpected("A number", reader.TokenType);

    public static float? Single(ref Utf8JsonReader reader) => (float?)Double(ref reader);

    public static decimal Decimal(ref Utf8JsonReader reader) =>
        TryDecimal(ref reader, out var number) ? number : throw Unexpected("A number", reader.TokenType);

    public static DateTimeOffset Time(ref Utf8JsonReader reader) =>
        TryTime(ref reader, out var time) ? time : throw new JsonException("A time in seconds since 1970 was expected.");

    public static DateOnly Date(ref Utf8JsonReader reader) =>
        TryDate(ref reader, out var date) ? date : throw new JsonException("A date was expected, such as 2026-01-31.");

    public static Uri Uri(ref Utf8JsonReader reader) =>
        TryUri(ref reader, out var address) ? address : throw new JsonException("An address was expected.");

    public static byte[] Base64(ref Utf8JsonReader reader) =>
        TryBase64(ref reader, out var bytes) ? bytes : throw new JsonException("Base64 was expected.");

    /// <param name="reader">The reader.</param>
    /// <param name="unit">The number of ticks of one unit.</param>
    public static TimeSpan Span(ref Utf8JsonReader reader, long unit) =>
        TryDecimal(ref reader, out var number) && number * unit is >= long.MinValue and <= long.MaxValue and var ticks
            ? new TimeSpan((long)decimal.Round(ticks))
            : throw new JsonException("A duration was expected, as a number.");

    /// <summary>Reads a text; a number is accepted as text, because some servers send numeric ids.</summary>
    public static bool TryText(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? text)
    {
        text = reader.TokenType switch
        {
            JsonTokenType.String => SurrogateHalves.Read(ref reader),
            JsonTokenType.Number => Digits(ref reader),
            _ => null,
        };
        return text is not null;
    }

    /// <inheritdoc cref="RepeatedText"/>
    public static bool TryRepeatedText(ref Utf8JsonReader reader, [NotNullWhen(true)] out string? text)
    {
        text = reader.TokenType == JsonTokenType.String ? StringCache.GetString(ref reader) : null;
        return text is not null || TryText(ref reader, out text);
    }

    public static bool TryBoolean(ref Utf8JsonReader reader, out bool value)
    {
        value = reader.TokenType == JsonTokenType.True || (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("true"u8));
        return value || reader.TokenType == JsonTokenType.False || (reader.TokenType == JsonTokenType.String && reader.ValueTextEquals("false"u8));
    }

    public static bool TryInt32(ref Utf8JsonReader reader, out int number)
    {
        var isWhole = TryInt64(ref reader, out var value) && value is >= int.MinValue and <= int.MaxValue;
        number = isWhole ? (int)value : 0;
        return isWhole;
    }

    /// <summary>Reads a number whose value is whole, in any notation: <c>12</c>, <c>12.0</c>, <c>1.2e1</c>, <c>"12"</c>.</summary>
    public static bool TryInt64(ref Utf8JsonReader reader, out long number)
    {
        if (reader.TokenType == JsonTokenType.Number && reader.TryGetInt64(out number))
            return true;
        var isWhole = TryDecimal(ref reader, out var value) && value is >= long.MinValue and <= long.MaxValue && decimal.Truncate(value) == value;
        number = isWhole ? (long)value : 0;
        return isWhole;
    }

    public static bool TryDecimal(ref Utf8JsonReader reader, out decimal number)
    {
        number = 0;
        return reader.TokenType switch
        {
            JsonTokenType.Number => reader.TryGetDecimal(out number),
            JsonTokenType.String => decimal.TryParse(SurrogateHalves.Read(ref reader), Fixed, CultureInfo.InvariantCulture, out number),
            _ => false,
        };
    }

    /// <summary>
    /// Reads a number that can be written again: a number out of range becomes the nearest one in it, and the text <c>NaN</c>, which some
    /// servers send, is read as <see langword="null"/>.
    /// </summary>
    public static bool TryDouble(ref Utf8JsonReader reader, out double? number)
    {
        var value = 0.0;
        var isNumber = reader.TokenType switch
        {
            JsonTokenType.Number => reader.TryGetDouble(out value),
            JsonTokenType.String => double.TryParse(SurrogateHalves.Read(ref reader), NumberStyles.Float, CultureInfo.InvariantCulture, out value),
            _ => false,
        };
        number = !isNumber || double.IsNaN(value) ? null : Math.Clamp(value, double.MinValue, double.MaxValue);
        return isNumber;
    }

    public static bool TrySingle(ref Utf8JsonReader reader, out float? number)
    {
        var isNumber = TryDouble(ref reader, out var value);
        number = (float?)value;
        return isNumber;
    }

    public static bool TryTime(ref Utf8JsonReader reader, out DateTimeOffset time) => UnixTime.TryRead(ref reader, out time);

    public static bool TryDate(ref Utf8JsonReader reader, out DateOnly date)
    {
        date = default;
        return reader.TokenType == JsonTokenType.String
            && DateOnly.TryParseExact(SurrogateHalves.Read(ref reader), "O", CultureInfo.InvariantCulture, DateTimeStyles.None, out date);
    }

    public static bool TryUri(ref Utf8JsonReader reader, [NotNullWhen(true)] out Uri? address)
    {
        address = null;
        return reader.TokenType == JsonTokenType.String && System.Uri.TryCreate(SurrogateHalves.Read(ref reader), UriKind.RelativeOrAbsolute, out address);
    }

    public static bool TryBase64(ref Utf8JsonReader reader, [NotNullWhen(true)] out byte[]? bytes)
    {
        bytes = null;
        return reader.TokenType == JsonTokenType.String && reader.TryGetBytesFromBase64(out bytes);
    }

    private static string Digits(ref Utf8JsonReader reader) =>
        Encoding.UTF8.GetString(reader.HasValueSequence ? BuffersExtensions.ToArray(reader.ValueSequence) : reader.ValueSpan);

    private static JsonException NotWhole(JsonTokenType found, int bits) => found == JsonTokenType.Number
        ? new JsonException($"The number is not whole, or out of the range of {bits} bits.")
        : Unexpected("A whole number", found);
}
