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

    /// <summary>The same in a map of its own, for maps that belong to the pieces.</summary>
    public static IDictionary<string, JsonElement>? Merged(IDictionary<string, JsonElement>? fields, IDictionary<string, JsonElement>? added) =>
        added is null || added.Count == 0 ? fields : Latest(Latest(null, fields), added);
}
