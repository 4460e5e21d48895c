using System.Text.Json.Nodes;

namespace OpenAi.Conformance.Spec;

/// <summary>The parts of an OpenAPI document that describe the data that is sent.</summary>
internal sealed class OpenApi(JsonObject root)
{
    private static readonly string[] _verbs = ["get", "post", "put", "patch", "delete"];

    public IEnumerable<(string Method, string Path, JsonObject Operation)> Operations =>
        from path in root["paths"]!.AsObject()
        from operation in path.Value!.AsObject()
        where _verbs.Contains(operation.Key)
        select (operation.Key.ToUpperInvariant(), path.Key, operation.Value!.AsObject());

    /// <summary>The schemas of the server's notifications.</summary>
    public IEnumerable<JsonNode> Webhooks =>
        from webhook in root["webhooks"] as JsonObject ?? []
        from operation in webhook.Value!.AsObject()
        select operation.Value!["requestBody"]!["content"]!["application/json"]!["schema"]!;

    public static OpenApi Load(string file) => new((JsonObject)JsonNode.Parse(File.ReadAllText(file))!);

    /// <summary>The named schemas.</summary>
    public IEnumerable<KeyValuePair<string, JsonNode?>> Schemas => root["components"]?["schemas"] as JsonObject ?? [];

    /// <summary>Gets a schema by name; <see langword="null"/> when it does not exist.</summary>
    public JsonNode? Schema(string name) => root["components"]?["schemas"]?[name];

    /// <summary>Gets a schema with its reference resolved.</summary>
    public JsonObject Resolve(JsonNode? schema)
    {
        var found = schema as JsonObject ?? [];
        while ((string?)found["$ref"] is { } reference)
        {
            JsonNode node = root;
            foreach (var step in reference.Split('/').Skip(1))
                node = node[step]!;
            found = (JsonObject)node;
        }
        return found;
    }

    /// <summary>Gets the alternatives of a schema, including nested ones; without "null".</summary>
    public IReadOnlyList<JsonObject> Alternatives(JsonNode? schema)
    {
        var resolved = Resolve(schema);
        var choices = (resolved["oneOf"] ?? resolved["anyOf"]) as JsonArray;
        if (choices is null)
            return resolved["allOf"] is JsonArray { Count: 1 } single && resolved["properties"] is null ? Alternatives(single[0]) : [resolved];
        return [.. choices.SelectMany(Alternatives).Where(static choice => !IsNull(choice))];
    }

    /// <summary>Whether a value may be null.</summary>
    public bool AllowsNull(JsonNode? schema)
    {
        var resolved = Resolve(schema);
        return IsNull(resolved)
            || (bool?)resolved["nullable"] == true
            || (resolved["type"] as JsonArray)?.Any(static type => (string?)type == "null") == true
            || ((resolved["oneOf"] ?? resolved["anyOf"]) as JsonArray)?.Any(AllowsNull) == true;
    }

    /// <summary>The properties of an object, including those of its parts, and the required ones.</summary>
    public (Dictionary<string, JsonNode?> Properties, HashSet<string> Required) Members(JsonObject schema)
    {
        var properties = new Dictionary<string, JsonNode?>();
        var required = new HashSet<string>();
        foreach (var part in (schema["allOf"] as JsonArray ?? []).Select(Resolve))
        {
            var members = Members(part);
            foreach (var (name, value) in members.Properties)
                properties[name] = value;
            required.UnionWith(members.Required);
        }
        foreach (var (name, value) in schema["properties"] as JsonObject ?? [])
            properties[name] = value;
        required.UnionWith((schema["required"] as JsonArray ?? []).Select(static name => (string)name!));
        return (properties, required);
    }

    /// <summary>The values that a schema allows, if it lists them.</summary>
    public static IEnumerable<string> Values(JsonObject schema) =>
        schema["const"] is JsonValue constant && constant.GetValueKind() == System.Text.Json.JsonValueKind.String ? [(string)constant!]
        : (schema["enum"] as JsonArray ?? []).Where(static value => value?.GetValueKind() == System.Text.Json.JsonValueKind.String).Select(static value => (string)value!);

    public static bool IsArray(JsonObject schema) => Type(schema) == "array";

    /// <summary>Whether it is a file of a form.</summary>
    public static bool IsBinary(JsonObject schema) => (string?)schema["format"] == "binary";

    public bool IsObject(JsonObject schema) => Members(schema).Properties.Count > 0;

    private static bool IsNull(JsonObject schema) => Type(schema) == "null";

    public static string? Type(JsonObject schema) =>
        schema["type"] is JsonArray types ? types.Select(static type => (string?)type).FirstOrDefault(static type => type != "null") : (string?)schema["type"];
}
