using System.Text;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>
/// Joins the unknown fields of deltas: text is added to text (a reasoning model's thoughts come so), any other value
/// takes the place of the one before.
/// </summary>
internal sealed class ExtraTextFold
{
    private readonly Dictionary<string, StringBuilder> _texts = [];
    private Dictionary<string, JsonElement>? _others;

    public void Add(IDictionary<string, JsonElement>? fields)
    {
        if (fields is null)
            return;
        foreach (var (name, value) in fields)
        {
            if (value.ValueKind == JsonValueKind.String)
            {
                if (!_texts.TryGetValue(name, out var text))
                    _texts[name] = text = new StringBuilder();
                text.Append(value.GetString());
            }
            else if (value.ValueKind != JsonValueKind.Null || _others?.ContainsKey(name) != true)
            {
                (_others ??= [])[name] = value;
            }
        }
    }

    public IDictionary<string, JsonElement>? ToFields()
    {
        if (_texts.Count == 0 && _others is null)
            return null;
        var fields = ExtraFieldsFold.Latest(null, _others) ?? new Dictionary<string, JsonElement>();
        foreach (var (name, text) in _texts)
            fields[name] = WireJson.Element(text.ToString(), JsonWrite.Text);
        return fields;
    }
}
