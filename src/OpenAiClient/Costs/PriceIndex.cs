using System.Globalization;

namespace OpenAi.Costs;

/// <summary>
/// Finds the row for the name of a model, ignoring case. The most specific name wins; of two equal names, that of the later row.
/// </summary>
internal sealed class PriceIndex
{
    public const string AnyDate = "-yyyy-MM-dd";

    private readonly Dictionary<string, ModelPrice> _exact = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ModelPrice> _dated = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ModelPrice> _beginnings = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, ModelPrice> _parts = new(StringComparer.OrdinalIgnoreCase);

    public PriceIndex(IEnumerable<PriceRow> rows)
    {
        foreach (var row in rows)
        {
            foreach (var name in row.Names)
                Place(name)[name.EndsWith(AnyDate, StringComparison.Ordinal) ? name[..^AnyDate.Length] : name.Trim('*')] = row.Price;
        }
    }

    public ModelPrice? Find(string model)
    {
        if (_exact.TryGetValue(model, out var price) || (IsSnapshot(model) && _dated.TryGetValue(model[..^AnyDate.Length], out price)))
            return price;
        return Longest(_beginnings, text => model.StartsWith(text, StringComparison.OrdinalIgnoreCase))
            ?? Longest(_parts, text => model.Contains(text, StringComparison.OrdinalIgnoreCase));
    }

    private static ModelPrice? Longest(Dictionary<string, ModelPrice> prices, Func<string, bool> matches) =>
        prices.Where(entry => matches(entry.Key)).OrderByDescending(static entry => entry.Key.Length).FirstOrDefault().Value;

    private static bool IsSnapshot(string model) =>
        model.Length > AnyDate.Length
        && DateOnly.TryParseExact(model.AsSpan(model.Length - AnyDate.Length), AnyDate, CultureInfo.InvariantCulture, DateTimeStyles.None, out _);

    private Dictionary<string, ModelPrice> Place(string name) =>
        name.EndsWith(AnyDate, StringComparison.Ordinal) ? _dated
        : !name.EndsWith('*') ? _exact
        : name.StartsWith('*') ? _parts
        : _beginnings;
}
