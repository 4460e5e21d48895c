using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>The parts of an item, by their places.</summary>
internal sealed class PartsFold(string what)
{
    private readonly SortedDictionary<int, PartFold> _parts = [];

    public bool IsEmpty => _parts.Count == 0;

    /// <summary>A part by its place, the first where a server leaves that out.</summary>
    public PartFold At(int? index)
    {
        var place = StreamIndex.Check(index ?? 0, what);
        if (!_parts.TryGetValue(place, out var part))
            _parts[place] = part = new PartFold();
        return part;
    }

    public void Clear() => _parts.Clear();

    /// <summary>The parts, behind those that the item began with and that no event is about.</summary>
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
