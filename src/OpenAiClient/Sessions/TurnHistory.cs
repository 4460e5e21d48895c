namespace OpenAi.Sessions;

/// <summary>A conversation within its limits, which consists of turns. It is immutable: adding items creates a new one.</summary>
internal sealed class TurnHistory<T>
    where T : class
{
    private readonly TurnRules<T> _rules;
    private readonly Entry[] _entries;

    /// <summary>Creates a conversation from existing items; the limits apply only when it grows.</summary>
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

    /// <summary>Returns the conversation with more items at its end, and without its oldest turns if the limits are exceeded.</summary>
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

    /// <summary>Returns the conversation with other items; tokens of items that it already contained are not counted again.</summary>
    public TurnHistory<T> Replaced(IEnumerable<T> items)
    {
        var counted = new Dictionary<T, Entry>(ReferenceEqualityComparer.Instance);
        foreach (var entry in _entries)
            counted[entry.Item] = entry;
        return new(_rules, [.. items.Select(item => counted.TryGetValue(item, out var entry) ? entry : new Entry(item, _rules.TokensOf(item)))]);
    }

    private bool IsPinned(Entry entry) => _rules.IsPinned(entry.Item);

    private bool BeginsTurn(Entry entry) => _rules.BeginsTurn(entry.Item);

    // The items before the first message of the user form a turn as well.
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
