using System.Text;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Http;

/// <summary>
/// Serializes parameters as a query. A model is written with its JSON names: lists as <c>name[]=…</c> for each item, maps as
/// <c>name[key]=…</c>, which is the format of the API.
/// </summary>
internal static class QueryString
{
    public static string Of(JsonModel query)
    {
        var text = new StringBuilder();
        foreach (var property in WireJson.Element(query).EnumerateObject())
            Append(text, property.Name, property.Value);
        return text.ToString();
    }

    /// <summary>Returns the query with one parameter added or replaced.</summary>
    public static string With(string query, string name, string value)
    {
        var others = query.Split('&', StringSplitOptions.RemoveEmptyEntries)
            .Where(part => !part.StartsWith(name + "=", StringComparison.Ordinal));
        var text = new StringBuilder().AppendJoin('&', others);
        Append(text, name, value);
        return text.ToString();
    }

    public static IEnumerable<KeyValuePair<string, string>> Parse(string query)
    {
        foreach (var part in query.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var separator = part.IndexOf('=', StringComparison.Ordinal);
            if (separator > 0)
                yield return new(Uri.UnescapeDataString(part[..separator]), Uri.UnescapeDataString(part[(separator + 1)..]));
        }
    }

    public static void Append(StringBuilder text, IEnumerable<KeyValuePair<string, string>> parameters)
    {
        foreach (var (name, value) in parameters)
            Append(text, name, value);
    }

    private static void Append(StringBuilder text, string name, JsonElement value)
    {
        switch (value.ValueKind)
        {
            case JsonValueKind.Null:
                break;
            case JsonValueKind.Array:
                foreach (var item in value.EnumerateArray())
                    Append(text, name + "[]", item);
                break;
            case JsonValueKind.Object:
                foreach (var entry in value.EnumerateObject())
                    Append(text, $"{name}[{entry.Name}]", entry.Value);
                break;
            case JsonValueKind.String:
                Append(text, name, value.GetString()!);
                break;
            default:
                Append(text, name, value.GetRawText());
                break;
        }
    }

    private static void Append(StringBuilder text, string name, string value)
    {
        if (text.Length > 0)
            text.Append('&');
        text.Append(Uri.EscapeDataString(name)).Append('=').Append(Uri.EscapeDataString(value));
    }
}
