using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>
/// Determines the positions of items in the output. They are distinguished by their index; if a server sends none, by their id, and if it
/// sends neither, an event belongs to the item before it.
/// </summary>
internal sealed class ItemPlaces
{
    private readonly Dictionary<string, int> _ids = new(StringComparer.Ordinal);
    private int _next;
    private int _last;
    private bool _lastHasId;

    /// <summary>Returns the position of an item that begins.</summary>
    /// <exception cref="InvalidResponseException">The index is out of bounds.</exception>
    public int OfAdded(int? index, string? id)
    {
        var place = Checked(index ?? Known(id) ?? _next);
        _lastHasId = false;
        return Named(place, id);
    }

    /// <summary>Returns the position of the item that an event belongs to.</summary>
    /// <exception cref="InvalidResponseException">The index is out of bounds.</exception>
    public int Of(int? index, string? id)
    {
        if (index is { } given)
        {
            // Some servers send another id with each event, so an id that comes with an index says nothing.
            _lastHasId = false;
            return Checked(given);
        }
        var begins = _next == 0 || (_lastHasId && !string.IsNullOrEmpty(id));
        return Named(Checked(Known(id) ?? (begins ? _next : _last)), id);
    }

    private int? Known(string? id) => !string.IsNullOrEmpty(id) && _ids.TryGetValue(id, out var place) ? place : null;

    private int Checked(int place)
    {
        _last = StreamIndex.Check(place, "output");
        _next = Math.Max(_next, place + 1);
        return place;
    }

    private int Named(int place, string? id)
    {
        if (string.IsNullOrEmpty(id))
            return place;
        _ids[id] = place;
        _lastHasId = true;
        return place;
    }
}
