namespace OpenAi.Sessions;

/// <summary>A conversation within its limits, made of turns. It never changes: adding to it makes another.</summary>
internal sealed class TurnHistory<T>
    where T : class
{
    private readonly TurnRules<T> _rules;
    private readonly Entry[] _entries;

    /// <summary>A conversation as it is given, whatever the limits; they apply when it grows.</summary>
    public TurnHistory(TurnRules<T> rules, IEnumerable<T> items)
        : this(rules, Count(rules, items))
    {
    }

    private TurnHistory(TurnRules<T> rules, Entry[] entries)
    {
        _rules = rules;
        _entries = entries;
        Items = Array.AsReadOnly(Array.ConvertAll(entries, static entry => entry.Item));
    }

    public IReadOnlyList<T> Items { get; }

    /// <summary>The conversation with more at its end, and without its oldest turns where the limits want that.</summary>
    public TurnHistory<T> With(IReadOnlyCollection<T> items)
    {
        Entry[] entries = [.. _entries, .. Count(_rules, items)];
        var keptFrom = TurnOf(entries, entries.Length - items.Count);
        var left = entries.Length;
        var tokens = entries.Sum(static entry => (long)entry.Tokens);
        var cut = 0;
        while (cut < keptFrom && (left > _rules.MaxItems || tokens > _rules.MaxTokens))
        {
            do
            {
                left -= IsPinned(entries[cut]) ? 0 : 1;
                tokens -= IsPinned(entries[cut]) ? 0 : entries[cut].Tokens;
                cut++;
            }
            while (!BeginsTurn(entries[cut]));
        }
        return new(_rules, [.. entries.Take(cut).Where(IsPinned), .. entries.Skip(cut)]);
    }

    /// <summary>The conversation as it is given anew; what it had before is not counted again.</summary>
    public TurnHistory<T> Replaced(IEnumerable<T> items)
    {
        var counted = new Dictionary<T, Entry>(ReferenceEqualityComparer.Instance);
        foreach (var entry in _entries)
            counted[entry.Item] = entry;
        return new(_rules, [.. items.Select(item => counted.TryGetValue(item, out var entry) ? entry : new Entry(item, _rules.TokensOf(item)))]);
    }

    private bool IsPinned(Entry entry) => _rules.IsPinned(entry.Item);

    private bool BeginsTurn(Entry entry) => _rules.BeginsTurn(entry.Item);

    // What stands before the first message of a user's is a turn as well.
    private int TurnOf(Entry[] entries, int index)
    {
        index = Math.Min(index, entries.Length - 1);
        while (index > 0 && !BeginsTurn(entries[index]))
            index--;
        return index;
    }

    private static Entry[] Count(TurnRules<T> rules, IEnumerable<T> items) => [.. items.Select(item => new Entry(item, rules.TokensOf(item)))];

    private readonly record struct Entry(T Item, int Tokens);
}
