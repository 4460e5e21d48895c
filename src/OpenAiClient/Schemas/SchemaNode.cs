using System.Text.Json.Nodes;

namespace OpenAi.Schemas;

/// <summary>The few shapes that schemas are made of.</summary>
internal static class SchemaNode
{
    private const string Definitions = "#/$defs/";
    private const string Refused = "$refused";

    public static JsonObject Reference(string name) => new() { ["$ref"] = Definitions + name };

    public static string? ReferenceOf(JsonObject node) =>
        node["$ref"] is { } reference ? reference.GetValue<string>()[Definitions.Length..] : null;

    /// <summary>Marks what has no schema. It only matters when the place turns out to be part of the whole, whose path the message needs.</summary>
    public static JsonObject Refusal(string reason) => new() { [Refused] = reason };

    public static string? RefusalOf(JsonObject node) => node[Refused]?.GetValue<string>();

    public static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(static text => (JsonNode)text)];

    /// <summary>The same, or null. Simple types list it as a type of theirs; the API documents an alternative for the others.</summary>
    public static JsonObject Nullable(JsonObject node)
    {
        // Any JSON may be null already.
        if (node.Count == 0)
            return node;
        if (node["type"] is not JsonValue type || node.ContainsKey("properties") || node.ContainsKey("items"))
            return new() { ["anyOf"] = new JsonArray(node, new JsonObject { ["type"] = "null" }) };
        node["type"] = new JsonArray(type.DeepClone(), "null");
        (node["enum"] as JsonArray)?.Add((JsonNode?)null);
        return node;
    }

    public static JsonObject Described(JsonObject node, string? description)
    {
        if (description is null)
            return node;
        node.Remove("description");
        // Before the parts, as a person would tell it.
        node.Insert(node.ContainsKey("type") ? 1 : 0, "description", description);
        return node;
    }
}
