using System.Diagnostics.CodeAnalysis;

namespace OpenAi.Testing.World;

/// <summary>Objects of one kind by id, in the order of their creation.</summary>
internal sealed class Shelf<T>(string kind, Func<T, string> idOf)
    where T : class
{
    private readonly Dictionary<string, (long Number, T Item)> _items = [];
    private long _added;

    public IEnumerable<T> Items => _items.Values.OrderBy(static entry => entry.Number).Select(static entry => entry.Item);

    public int Count => _items.Count;

    public T this[string id] => TryGet(id, out var item) ? item : throw new FakeRefusal(FakeError.NoSuch(kind, id));

    public bool TryGet(string id, [NotNullWhen(true)] out T? item)
    {
        var isThere = _items.TryGetValue(id, out var entry);
        item = entry.Item;
        return isThere;
    }

    /// <summary>Gets an object by an id that a test has given, not a client.</summary>
    /// <exception cref="KeyNotFoundException">The object does not exist.</exception>
    public T Known(string id) => TryGet(id, out var item) ? item : throw new KeyNotFoundException($"The {kind} '{id}' does not exist.");

    /// <summary>Adds an object, or replaces the one with the same id.</summary>
    public T Put(T item)
    {
        var id = idOf(item);
        var number = _items.TryGetValue(id, out var entry) ? entry.Number : _added++;
        _items[id] = (number, item);
        return item;
    }

    public T Remove(string id)
    {
        var item = this[id];
        _items.Remove(id);
        return item;
    }

    public Page<TModel> Page<TModel>(PageQuery query, Func<T, TModel> modelOf, Func<T, bool>? filter = null, Func<T, long>? place = null)
        where TModel : JsonModel
    {
        var items = Items.Where(filter ?? (static _ => true));
        if (place is not null)
            items = items.OrderBy(place);
        if (!query.IsAscending)
            items = items.Reverse();
        var list = items.ToList();
        var begin = query.After is { } after ? Place(list, "after", after) + 1 : 0;
        var end = query.Before is { } before ? Place(list, "before", before) : list.Count;
        var between = Math.Max(end - begin, 0);
        // A page before an item ends at that item.
        if (query.Before is not null && query.After is null)
            begin = Math.Max(end - query.Limit, 0);
        var page = list.GetRange(begin, Math.Min(between, query.Limit));
        return new()
        {
            // A list, because an empty array would be omitted.
            Data = page.ConvertAll(item => modelOf(item)),
            FirstId = page.Count > 0 ? idOf(page[0]) : null,
            LastId = page.Count > 0 ? idOf(page[^1]) : null,
            HasMore = between > page.Count,
        };
    }

    private int Place(List<T> list, string param, string id)
    {
        var place = list.FindIndex(item => idOf(item) == id);
        FakeRefusal.If(place < 0, param, $"the list contains no {kind} '{id}'.");
        return place;
    }
}
