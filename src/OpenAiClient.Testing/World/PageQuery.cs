using System.Globalization;
using OpenAi.Testing.Http;

namespace OpenAi.Testing.World;

/// <summary>The part of a list that is requested.</summary>
internal sealed record PageQuery(int Limit, bool IsAscending, string? After, string? Before)
{
    private const int DefaultLimit = 20;
    private const int MaxLimit = 100;

    public static PageQuery Of(FakeExchange exchange, int maxLimit = MaxLimit, int defaultLimit = DefaultLimit)
    {
        var limit = defaultLimit;
        if (Value(exchange, "limit") is { } text)
        {
            var isNumber = int.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out limit);
            FakeRefusal.If(!isNumber || limit < 1 || limit > maxLimit, "limit", $"it must be a number from 1 to {maxLimit}.");
        }
        var order = Value(exchange, "order") ?? "desc";
        FakeRefusal.If(order is not ("asc" or "desc"), "order", "it must be 'asc' or 'desc'.");
        return new(limit, order == "asc", Value(exchange, "after"), Value(exchange, "before"));
    }

    public static string? Value(FakeExchange exchange, string name) =>
        exchange.Query.TryGetValue(name, out var values) && values.ToString() is { Length: > 0 } value ? value : null;
}
