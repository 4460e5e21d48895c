using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Joins the unknown fields of a stream's pieces.</summary>
internal static class ExtraFieldsFold
{
    /// <summary>The later value wins.</summary>
    public static IDictionary<string, JsonElement>? Latest(IDictionary<string, JsonElement>? fields, IDictionary<string, JsonElement>? added)
    {
        if (added is null || added.Count == 0)
            return fields;
        fields ??= new Dictionary<string, JsonElement>();
        foreach (var (name, value) in added)
            fields[name] = value;
        return fields;
    }
}
