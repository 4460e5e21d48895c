using System.Globalization;
using System.Text.Json;

namespace OpenAi.Conformance.Prices;

/// <summary>A file of prices: the prices of each model, in the notation that the library reads.</summary>
internal sealed class PriceFile
{
    // Fields that the library does not support are listed, so that new fields are noticed.
    private static readonly string[] _untaken = ["web_searches_kcount", "storage_searches_kcount", "audio_hours"];

    private static readonly (string Field, string Word)[] _words =
    [
        ("input_mtok", "in"), ("cache_read_mtok", "cached"), ("cache_write_mtok", "write"), ("output_mtok", "out"),
        ("input_audio_mtok", "audio-in"), ("cache_audio_read_mtok", "audio-cached"), ("output_audio_mtok", "audio-out"),
        ("input_image_mtok", "image-in"), ("cache_image_read_mtok", "image-cached"), ("output_image_mtok", "image-out"),
        ("input_audio_hours", "hour"),
    ];

    private readonly List<PricedModel> _models = [];

    private PriceFile(JsonElement json)
    {
        (From, To) = Period(json.GetProperty("as_of").GetString()!);
        foreach (var model in json.GetProperty("models").EnumerateArray())
        {
            var id = model.GetProperty("id").GetString()!;
            _models.Add(new(id, Names(id, model.GetProperty("match")), [.. History(model.GetProperty("prices"))]));
        }
    }

    /// <summary>The first day of the year, month or day of the file.</summary>
    public DateOnly From { get; }

    /// <summary>The last day of the year, month or day of the file.</summary>
    public DateOnly To { get; }

    public IReadOnlyList<PricedModel> Models => _models;

    /// <exception cref="InvalidDataException">The file contains data that the library's notation cannot express.</exception>
    public static PriceFile Load(string path)
    {
        using var document = JsonDocument.Parse(File.ReadAllText(path));
        return new(document.RootElement);
    }

    private static (DateOnly From, DateOnly To) Period(string text)
    {
        var from = DateOnly.ParseExact(text, ["yyyy", "yyyy-MM", "yyyy-MM-dd"], CultureInfo.InvariantCulture);
        return (from, (text.Length switch { 4 => from.AddYears(1), 7 => from.AddMonths(1), _ => from.AddDays(1) }).AddDays(-1));
    }

    private static List<string> Names(string id, JsonElement match)
    {
        // A row is identified by its id when the id is a name.
        var names = Rules(match).Distinct().ToList();
        if (names.Remove(id))
            names.Insert(0, id);
        return names;
    }

    private static IEnumerable<string> Rules(JsonElement match)
    {
        var rule = match.EnumerateObject().Single();
        return rule.Name switch
        {
            "or" => rule.Value.EnumerateArray().SelectMany(Rules),
            "equals" => [rule.Value.GetString()!],
            "starts_with" => [rule.Value.GetString() + "*"],
            "contains" => [$"*{rule.Value.GetString()}*"],
            "regex" => [Dated(rule.Value.GetString()!)],
            _ => throw new InvalidDataException($"The rule '{rule.Name}' is not known."),
        };
    }

    private static string Dated(string regex)
    {
        const string End = @"-\d{4}-\d{2}-\d{2}$";
        var name = regex.StartsWith('^') && regex.EndsWith(End, StringComparison.Ordinal) ? regex[1..^End.Length].Replace(@"\.", ".", StringComparison.Ordinal) : "";
        return name.Length > 0 && name.All(static letter => char.IsAsciiLetterOrDigit(letter) || letter is '.' or '-' or ':')
            ? name + "-yyyy-MM-dd"
            : throw new InvalidDataException($"The rule '{regex}' is more than a name and a date.");
    }

    private static IEnumerable<(DateOnly? From, string Price)> History(JsonElement prices) =>
        prices.ValueKind != JsonValueKind.Array ? [(null, Price(prices))] : prices.EnumerateArray().Select(static entry => (
            entry.TryGetProperty("constraint", out var constraint) ? DateOnly.ParseExact(constraint.GetProperty("start_date").GetString()!, "yyyy-MM-dd", CultureInfo.InvariantCulture) : default(DateOnly?),
            Price(entry.GetProperty("prices"))));

    private static string Price(JsonElement prices)
    {
        if (prices.EnumerateObject().Select(static price => price.Name).FirstOrDefault(static name => !_untaken.Contains(name) && !_words.Any(word => word.Field == name)) is { } unknown)
            throw new InvalidDataException($"The price '{unknown}' is not known.");
        var starts = prices.EnumerateObject().SelectMany(static price => Tiers(price.Value)).Select(static tier => tier.Start).Where(static start => start > 0).Distinct().Order();
        return string.Join(" above ", starts.Prepend(0).Select(start => (start == 0 ? "" : $"{start} ") + At(prices, start)));
    }

    private static string At(JsonElement prices, long start)
    {
        var words = _words.Where(word => prices.TryGetProperty(word.Field, out _)).Select(word =>
        {
            var price = prices.GetProperty(word.Field);
            var value = price.ValueKind == JsonValueKind.Number ? price.GetDecimal() : Tiers(price).Where(tier => tier.Start <= start).Last().Price;
            return $"{word.Word} {value.ToString("0.############", CultureInfo.InvariantCulture)}";
        });
        // A price of zero is written explicitly.
        return string.Join(' ', words.DefaultIfEmpty("in 0"));
    }

    private static IEnumerable<(long Start, decimal Price)> Tiers(JsonElement price) =>
        price.ValueKind == JsonValueKind.Number ? []
        : price.GetProperty("tiers").EnumerateArray().Select(static tier => (tier.GetProperty("start").GetInt64(), tier.GetProperty("price").GetDecimal()))
            .Prepend((0, price.GetProperty("base").GetDecimal()));
}
