using System.Globalization;
using System.Text;

namespace OpenAi.Costs;

/// <summary>Parses the prices in the library, with their history; <see cref="PriceData"/> describes their format.</summary>
internal static class PriceTable
{
    private const string From = "from";

    private static readonly string[] _lines = Encoding.UTF8.GetString(PriceData.Text).Split('\n', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The last day for which the prices are known.</summary>
    public static DateOnly Newest { get; } = Date(PriceData.Date);

    public static IReadOnlyList<PriceRow> At(DateOnly date) => [.. _lines.Select(line => Row(line.Split(" | "), date))];

    private static PriceRow Row(string[] parts, DateOnly date)
    {
        // The first price has no date, and applies to all days before the second one.
        var price = parts.Skip(1).Select(static part => part.Split(' ')).Last(words => words[0] != From || Date(words[1]) <= date);
        return new(parts[0].Split(' '), Price(price.AsSpan(price[0] == From ? 2 : 0)));
    }

    private static ModelPrice Price(ReadOnlySpan<string> words)
    {
        Dictionary<string, decimal> values = [];
        for (var i = 0; i < words.Length; i += 2)
        {
            var value = decimal.Parse(words[i + 1], CultureInfo.InvariantCulture);
            if (words[i] == "above")
                return Price(values) with { LongInput = new((long)value, Price(words[(i + 2)..])) };
            values.Add(words[i], value);
        }
        return Price(values);
    }

    private static ModelPrice Price(Dictionary<string, decimal> values) =>
        new(Of(values, "in") ?? 0, Of(values, "out") ?? 0, Of(values, "cached"))
        {
            CacheWrite = Of(values, "write"),
            AudioInput = Of(values, "audio-in"),
            CachedAudioInput = Of(values, "audio-cached"),
            AudioOutput = Of(values, "audio-out"),
            ImageInput = Of(values, "image-in"),
            CachedImageInput = Of(values, "image-cached"),
            ImageOutput = Of(values, "image-out"),
            AudioHour = Of(values, "hour"),
        };

    private static decimal? Of(Dictionary<string, decimal> values, string name) => values.TryGetValue(name, out var value) ? value : null;

    private static DateOnly Date(string text) => DateOnly.ParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
