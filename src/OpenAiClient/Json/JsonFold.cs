using System.Text;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>
/// Folds pieces of JSON for which the library has no type. Objects are merged member by member; null and empty objects or lists
/// do not replace a value. In deltas, text is appended to text, and the items of lists are merged by their <c>index</c>, or appended if
/// they have none.
/// </summary>
internal sealed class JsonFold(bool joinsTexts)
{
    // The values of these fields are complete in each piece, so they are replaced instead of appended.
    private static readonly HashSet<string> _wholeTexts = ["type", "id", "format", "role", "name", "object", "status", "signature", "model"];

    private JsonElement _value;
    private StringBuilder? _text;
    private Dictionary<string, JsonFold>? _members;
    private List<JsonFold>? _items;
    private Dictionary<int, JsonFold>? _byIndex;

    private bool IsEmpty => _value.ValueKind is JsonValueKind.Undefined or JsonValueKind.Null && _text is null && _members is null && _items is null;

    public void Add(JsonElement piece, string name)
    {
        switch (piece.ValueKind)
        {
            case JsonValueKind.Null when !IsEmpty:
                return;
            case JsonValueKind.String:
                AddText(SurrogateHalves.Read(piece), joinsTexts && !_wholeTexts.Contains(name));
                return;
            case JsonValueKind.Object:
                AddMembers(piece);
                return;
            case JsonValueKind.Array:
                AddItems(piece);
                return;
            default:
                Clear();
                _value = piece;
                return;
        }
    }

    public void Write(Utf8JsonWriter writer)
    {
        if (_text is not null)
        {
            writer.WriteStringValue(_text.ToString());
        }
        else if (_members is not null)
        {
            writer.WriteStartObject();
            foreach (var (name, member) in _members)
            {
                writer.WritePropertyName(name);
                member.Write(writer);
            }
            writer.WriteEndObject();
        }
        else if (_items is not null)
        {
            writer.WriteStartArray();
            foreach (var item in _items)
                item.Write(writer);
            writer.WriteEndArray();
        }
        else
        {
            _value.WriteTo(writer);
        }
    }

    private void AddText(string text, bool joins)
    {
        if (text.Length == 0 && !IsEmpty)
            return;
        if (_text is null || !joins)
            Clear();
        (_text ??= new StringBuilder()).Append(text);
    }

    private void AddMembers(JsonElement piece)
    {
        if (_members is null)
        {
            Clear();
            _members = [];
        }
        foreach (var property in piece.EnumerateObject())
        {
            if (!_members.TryGetValue(property.Name, out var member))
                _members[property.Name] = member = new JsonFold(joinsTexts);
            member.Add(property.Value, property.Name);
        }
    }

    private void AddItems(JsonElement piece)
    {
        if (_items is null || (!joinsTexts && piece.GetArrayLength() > 0))
        {
            Clear();
            _items = [];
        }
        foreach (var item in piece.EnumerateArray())
            ItemOf(item).Add(item, "");
    }

    private JsonFold ItemOf(JsonElement item)
    {
        var place = joinsTexts ? StreamIndex.Of(item) : null;
        if (place is { } known && (_byIndex ??= []).TryGetValue(known, out var found))
            return found;
        var fold = new JsonFold(joinsTexts);
        _items!.Add(fold);
        if (place is { } begun)
            _byIndex![begun] = fold;
        return fold;
    }

    private void Clear()
    {
        _value = default;
        _text = null;
        _members = null;
        _items = null;
        _byIndex = null;
    }
}
