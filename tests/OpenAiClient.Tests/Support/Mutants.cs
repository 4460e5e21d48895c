using System.Text.Json.Nodes;

namespace OpenAi.Tests.Support;

/// <summary>Creates variants of a JSON document that differ in one field, like answers of other servers.</summary>
internal static class Mutants
{
    /// <summary>
    /// Creates a variant for each field: removed, set to null, or changed to an unknown string (if it is one); and one with the reversed
    /// order.
    /// </summary>
    public static IEnumerable<(string What, string Json)> Harmless(string json)
    {
        yield return ("reversed", Reverse(JsonNode.Parse(json))!.ToJsonString());
        foreach (var path in Paths(JsonNode.Parse(json)!, []))
        {
            var name = string.Join('/', path);
            yield return ($"{name} removed", Edit(json, path, static (o, key) => o.Remove(key)));
            yield return ($"{name} null", Edit(json, path, static (o, key) => o[key] = null));
            yield return ($"{name} unknown string", Edit(json, path, static (o, key) =>
            {
                if (o[key]?.GetValueKind() == System.Text.Json.JsonValueKind.String)
                    o[key] = "never_seen_before";
            }));
            yield return ($"{name} beside an unknown field", Edit(json, path, static (o, _) => o["never_seen_before"] = new JsonObject { ["a"] = 1 }));
        }
    }

    /// <summary>Creates a variant for each field with a value of a wrong type.</summary>
    public static IEnumerable<(string What, string Json)> WrongTypes(string json)
    {
        foreach (var path in Paths(JsonNode.Parse(json)!, []))
        {
            foreach (var wrong in (string[])["true", "12", "-1.5", "\"text\"", "[]", "[1]", "{}", "{\"a\":[1]}"])
                yield return ($"{string.Join('/', path)} is {wrong}", Edit(json, path, (o, key) => o[key] = JsonNode.Parse(wrong)));
        }
    }

    private static IEnumerable<string[]> Paths(JsonNode node, string[] prefix) => node switch
    {
        JsonObject o => o.SelectMany(field => Paths(field.Value ?? new JsonObject(), [.. prefix, field.Key]).Prepend([.. prefix, field.Key])),
        JsonArray a => a.SelectMany((item, i) => Paths(item ?? new JsonObject(), [.. prefix, $"{i}"])),
        _ => [],
    };

    private static string Edit(string json, string[] path, Action<JsonObject, string> edit)
    {
        var root = JsonNode.Parse(json)!;
        var node = root;
        foreach (var step in path[..^1])
            node = node is JsonArray array ? array[int.Parse(step, System.Globalization.CultureInfo.InvariantCulture)]! : node[step]!;
        if (node is JsonObject parent)
            edit(parent, path[^1]);
        return root.ToJsonString();
    }

    private static JsonNode? Reverse(JsonNode? node) => node switch
    {
        JsonObject o => new JsonObject(o.Reverse().Select(field => KeyValuePair.Create(field.Key, Reverse(field.Value)))),
        JsonArray a => new JsonArray([.. a.Select(Reverse)]),
        _ => node?.DeepClone(),
    };
}
