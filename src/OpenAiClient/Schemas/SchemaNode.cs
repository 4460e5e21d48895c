using System.Text.Json.Nodes;

namespace OpenAi.Schemas;

/// <summary>Creates the basic parts of schemas.</summary>
internal static class SchemaNode
{
    private const string Definitions = "#/$defs/";
    private const string Refused = "$refused";

    public static JsonObject Reference(string name) => new() { ["$ref"] = Definitions + name };

    public static string? ReferenceOf(JsonObject node) =>
        node["$ref"] is { } reference ? reference.GetValue<string>()[Definitions.Length..] : null;

    /// <summary>
    /// Marks a type without a schema. It causes an error only if the place is part of the assembled schema, whose path the message needs.
    /// </summary>
    public static JsonObject Refusal(string reason) => new() { [Refused] = reason };

    public static string? RefusalOf(JsonObject node) => node[Refused]?.GetValue<string>();

    public static JsonArray Texts(IEnumerable<string> texts) => [.. texts.Select(static text => (JsonNode)text)];

    /// <summary>
    /// Returns a nullable version of a schema. Simple types list "null" as another type; for others, the API documents an alternative.
    /// </summary>
    public static JsonObject Nullable(JsonObject node)
    {
        // The schema for arbitrary JSON already allows null.
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
        // The description is inserted before the parts, where a reader expects it.
        node.Insert(node.ContainsKey("type") ? 1 : 0, "description", description);
        return node;
    }
}
