namespace OpenAi.Assistants;

/// <summary>What is being joined, by its place in a list.</summary>
internal sealed class IndexedFold<TPiece, TFold>(string what, Func<TFold> create, Action<TFold, TPiece> add)
    where TFold : class
{
    private readonly SortedDictionary<int, TFold> _folds = [];

    public int Count => _folds.Count;

    public IEnumerable<TFold> Items => _folds.Values;

    public void Clear() => _folds.Clear();

    public void Add(int? index, TPiece piece)
    {
        // Some servers leave the index out: then all pieces belong to the one item they ever have.
        var place = StreamIndex.Check(index ?? 0, what);
        if (!_folds.TryGetValue(place, out var fold))
            _folds[place] = fold = create();
        add(fold, piece);
    }

    /// <summary>Begins with a list that came whole.</summary>
    public void Seed(IEnumerable<TPiece> pieces)
    {
        var place = 0;
        foreach (var piece in pieces)
            add(_folds[place++] = create(), piece);
    }
}
