using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>
/// What is being joined, by its place in a list. Where a server leaves the place out, a piece belongs to what the piece
/// before it belongs to, if it continues that; else it begins something of its own.
/// </summary>
internal sealed class IndexedFold<TPiece, TFold>(string what)
    where TFold : class, IFold<TPiece>, new()
{
    private readonly SortedDictionary<int, TFold> _folds = [];
    private int _newest;
    private int _end;

    public int Count => _folds.Count;

    public IEnumerable<TFold> Items => _folds.Values;

    public void Clear()
    {
        _folds.Clear();
        _newest = _end = 0;
    }

    public void Add(int? index, TPiece piece)
    {
        var place = index is { } given ? StreamIndex.Check(given, what)
            : _folds.TryGetValue(_newest, out var newest) && newest.IsContinuedBy(piece) ? _newest
            : _end;
        At(place).Add(piece);
    }

    /// <summary>Begins with a list that came whole.</summary>
    public void Seed(IEnumerable<TPiece> pieces)
    {
        foreach (var piece in pieces)
            At(_end).Add(piece);
    }

    private TFold At(int place)
    {
        if (!_folds.TryGetValue(place, out var fold))
            _folds[place] = fold = new TFold();
        _newest = place;
        _end = Math.Max(_end, place + 1);
        return fold;
    }
}
