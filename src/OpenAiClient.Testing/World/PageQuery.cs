using System.Globalization;
using OpenAi.Testing.Http;

namespace OpenAi.Testing.World;

/// <summary>The part of a list that is requested.</summary>
internal sealed record PageQuery(int Limit, bool IsAscending, string? After, string? Before)
{
    private const int DefaultLimit = 20;
    private const int MaxLimit = 100;
    private const string MetadataName = "metadata[";

    public static PageQuery Of(
        FakeExchange exchange, int maxLimit = MaxLimit, int defaultLimit = DefaultLimit, bool isAscending = false, string ascending = "asc", string descending = "desc")
    {
        var limit = defaultLimit;
        if (Value(exchange, "limit") is { } text)
        {
            var isNumber = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out limit);
            FakeRefusal.If(!isNumber || limit < 1 || limit > maxLimit, "limit", $"it must be a number from 1 to {maxLimit}.");
        }
        var order = Value(exchange, "order");
        FakeRefusal.If(order is not null && order != ascending && order != descending, "order", $"it must be '{ascending}' or '{descending}'.");
        return new(limit, order is null ? isAscending : order == ascending, Value(exchange, "after"), Value(exchange, "before"));
    }

    public static string? Value(FakeExchange exchange, string name) =>
        exchange.Query.TryGetValue(name, out var values) && values.ToString() is { Length: > 0 } value ? value : null;

    /// <summary>Whether notes are those that the query asks for (<c>metadata[name]=value</c>).</summary>
    public static bool FitsMetadata(FakeExchange exchange, IReadOnlyDictionary<string, string>? metadata) => exchange.Query
        .Where(static pair => pair.Key.StartsWith(MetadataName, StringComparison.Ordinal) && pair.Key.EndsWith(']'))
        .All(pair => metadata?.GetValueOrDefault(pair.Key[MetadataName.Length..^1]) == pair.Value.ToString());
}
