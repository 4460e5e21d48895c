using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>Accumulates the parts of an item, by their indexes.</summary>
internal sealed class PartsFold(string what)
{
    private readonly SortedDictionary<int, PartFold> _parts = [];

    public bool IsEmpty => _parts.Count == 0;

    /// <summary>Returns a part by its index; the first part if the server sends none.</summary>
    public PartFold At(int? index)
    {
        var place = StreamIndex.Check(index ?? 0, what);
        if (!_parts.TryGetValue(place, out var part))
            _parts[place] = part = new PartFold();
        return part;
    }

    public void Clear() => _parts.Clear();

    /// <summary>Returns the parts, after those of the initial item to which no event belongs.</summary>
    public ResponseContentPart[] After(IReadOnlyList<ResponseContentPart>? beginning)
    {
        var parts = new SortedDictionary<int, ResponseContentPart>();
        for (var i = 0; i < beginning?.Count; i++)
            parts[i] = beginning[i];
        foreach (var (place, part) in _parts)
        {
            if (part.ToPart() is { } made)
                parts[place] = made;
        }
        return [.. parts.Values];
    }
}
