namespace OpenAi.Assistants;

/// <summary>The objects being accumulated, by id, in the order in which they started.</summary>
internal sealed class OrderedFold<T>(Func<string, T> create)
    where T : class
{
    private readonly Dictionary<string, T> _byId = [];
    private readonly List<T> _items = [];

    public IReadOnlyList<T> Items => _items;

    public T? Last => _items.Count > 0 ? _items[^1] : null;

    public T Of(string id)
    {
        if (!_byId.TryGetValue(id, out var item))
        {
            _byId[id] = item = create(id);
            _items.Add(item);
        }
        return item;
    }
}
