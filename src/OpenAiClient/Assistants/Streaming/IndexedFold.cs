using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>
/// The objects being accumulated, by their index in a list. Where a server omits the index, a delta belongs to the same object as the delta
/// before it, if it can continue that object; otherwise it starts a new one.
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

    /// <summary>Starts with the complete objects of a list.</summary>
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
