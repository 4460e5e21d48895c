using System.Globalization;
using Microsoft.Extensions.Primitives;

namespace OpenAi.Testing.Http;

/// <summary>Answers with a page of a list, as the query requests: <c>limit</c>, <c>order</c>, <c>after</c>, <c>before</c>.</summary>
internal static class Listing
{
    private const int MaxLimit = 100;

    /// <summary>Writes a page of items that are in the order of their creation.</summary>
    public static Task WriteAsync<T>(
        FakeExchange exchange, IEnumerable<T> items, Func<T, string> id, string order = "asc", int limit = 20)
        where T : JsonModel
    {
        var wanted = Text(exchange, "order") ?? order;
        if (wanted is not ("asc" or "desc"))
            return exchange.WriteErrorAsync(FakeError.Invalid("order", $"'{wanted}' must be 'asc' or 'desc'."));
        if (Text(exchange, "limit") is { } text && (!int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out limit) || limit is < 1 or > MaxLimit))
            return exchange.WriteErrorAsync(FakeError.Invalid("limit", $"'{text}' must be from 1 to {MaxLimit}."));
        var list = items.ToList();
        if (wanted == "desc")
            list.Reverse();
        if (Text(exchange, "after") is { } after)
            list.RemoveRange(0, list.FindIndex(item => id(item) == after) + 1);
        if (Text(exchange, "before") is { } before && list.FindIndex(item => id(item) == before) is >= 0 and var end)
            list.RemoveRange(end, list.Count - end);
        var page = list.Take(limit).ToList();
        return exchange.WriteAsync(
            new Page<T>
            {
                Data = page,
                FirstId = page.Count > 0 ? id(page[0]) : null,
                LastId = page.Count > 0 ? id(page[^1]) : null,
                HasMore = list.Count > page.Count,
            });
    }

    /// <summary>Writes all items at once, as the API does for models.</summary>
    public static Task WriteAllAsync<T>(FakeExchange exchange, IEnumerable<T> items)
        where T : JsonModel =>
        exchange.WriteAsync(new Page<T> { Data = [.. items] });

    private static string? Text(FakeExchange exchange, string name) =>
        exchange.Query.GetValueOrDefault(name) is { Count: > 0 } values ? values[^1] : null;
}
