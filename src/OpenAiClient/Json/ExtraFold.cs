using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Folds the unknown fields of a stream's pieces, each with a <see cref="JsonFold"/>.</summary>
/// <param name="joinsTexts">Whether text is appended to text, as in deltas; otherwise, the later value replaces the earlier one.</param>
internal sealed class ExtraFold(bool joinsTexts)
{
    private Dictionary<string, JsonFold>? _fields;

    public void Add(IDictionary<string, JsonElement>? fields)
    {
        if (fields is null)
            return;
        foreach (var (name, value) in fields)
        {
            _fields ??= [];
            if (!_fields.TryGetValue(name, out var fold))
                _fields[name] = fold = new JsonFold(joinsTexts);
            fold.Add(value, name);
        }
    }

    public IDictionary<string, JsonElement>? ToFields() =>
        _fields?.ToDictionary(static field => field.Key, static field => WireJson.Element(field.Value, static (writer, fold) => fold.Write(writer)));
}
