using System.Globalization;
using System.Runtime.InteropServices;
using System.Text.Json;

namespace OpenAi.Conformance.Mutants;

/// <summary>The forms of a value that mean the same, so that the library may write one for another.</summary>
internal static class Mended
{
    private static readonly decimal _minTime = DateTimeOffset.MinValue.ToUnixTimeSeconds();
    private static readonly decimal _maxTime = DateTimeOffset.MaxValue.ToUnixTimeSeconds();

    public static bool Is(JsonElement read, JsonElement written, Func<JsonElement, JsonElement, bool> same) => (read.ValueKind, written.ValueKind) switch
    {
        (JsonValueKind.Number, JsonValueKind.Number) => IsNumber(read.GetRawText(), written.GetRawText()),
        (JsonValueKind.String, JsonValueKind.Number) => Text(read) is var text && (IsNumber(text, written.GetRawText()) || IsTime(text, written.GetRawText())),
        (JsonValueKind.String, JsonValueKind.True or JsonValueKind.False) => Text(read) == written.GetRawText(),
        // A single item stands for a list of one.
        (not JsonValueKind.Array, JsonValueKind.Array) => written.GetArrayLength() == 1 && same(read, written[0]),
        (JsonValueKind.Array, not JsonValueKind.Array) when read.GetArrayLength() == 1 && same(read[0], written) => true,
        // What is text in the API is written as text: parts of a text joined, and other JSON as it came.
        (JsonValueKind.Array, JsonValueKind.String) when Joined(read) == Text(written) => true,
        // A text stands for an object that has nothing else.
        (JsonValueKind.String, JsonValueKind.Object) => written.GetPropertyCount() == 1 && written.EnumerateObject().First().Value is { ValueKind: JsonValueKind.String } only && Text(read) == Text(only),
        (_, JsonValueKind.String) => JsonLetters.Of(JsonMarshal.GetRawUtf8Value(read)) == Text(written),
        _ => false,
    };

    private static string Text(JsonElement json) => JsonLetters.Of(JsonMarshal.GetRawUtf8Value(json)[1..^1]);

    private static string? Joined(JsonElement list)
    {
        var texts = list.EnumerateArray().Select(static part => part.ValueKind == JsonValueKind.Object && part.TryGetProperty("text", out var text) ? text : part).ToList();
        return texts.TrueForAll(static text => text.ValueKind == JsonValueKind.String) ? string.Concat(texts.Select(Text)) : null;
    }

    private static bool IsNumber(string read, string written) =>
        Decimal(read) is { } before && Decimal(written) is { } after
            ? before == after || ((double)before).Equals((double)after) || IsTime(before, after)
            : Double(read) is { } number && Double(written) is { } other && (number.Equals(other) || Math.Clamp(number, double.MinValue, double.MaxValue).Equals(other) || IsTime((decimal)Math.Clamp(number, -1e25, 1e25), Decimal(written)));

    // Times are seconds; milliseconds and finer units are recognized by their size, and what is out of range becomes the nearest time.
    private static bool IsTime(decimal read, decimal? written)
    {
        for (; read is >= 100_000_000_000 and <= 10_000_000_000_000_000_000m; read /= 1000)
        {
        }
        return written is { } seconds && Math.Abs(Math.Clamp(read, _minTime, _maxTime) - seconds) < 0.000_001m;
    }

    private static bool IsTime(string read, string written) =>
        DateTimeOffset.TryParse(read, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var time) && Decimal(written) == time.ToUnixTimeSeconds();

    private static decimal? Decimal(string text) => decimal.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static double? Double(string text) => double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out var number) ? number : null;
}
