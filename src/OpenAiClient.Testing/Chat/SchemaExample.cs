using System.Text.Json;
using System.Text.Json.Nodes;

namespace OpenAi.Testing.Chat;

/// <summary>Invents the shortest value that a JSON schema allows, for the features that structured output supports.</summary>
internal static class SchemaExample
{
    // A schema may refer to itself.
    private const int MaxDepth = 16;

    public static string Of(JsonElement schema) => (Example(schema, schema, 0) ?? JsonValue.Create("example")).ToJsonString();

    private static JsonNode? Example(JsonElement schema, JsonElement root, int depth)
    {
        if (schema.ValueKind != JsonValueKind.Object || depth > MaxDepth)
            return null;
        if (schema.TryGetProperty("$ref", out var reference))
            return Example(Find(root, reference.ToString()), root, depth + 1);
        if (schema.TryGetProperty("const", out var constant))
            return JsonNode.Parse(constant.GetRawText());
        foreach (var choice in (ReadOnlySpan<string>)["enum", "anyOf", "oneOf"])
        {
            if (schema.TryGetProperty(choice, out var list) && list.ValueKind == JsonValueKind.Array && list.GetArrayLength() > 0)
                return choice == "enum" ? JsonNode.Parse(list[0].GetRawText()) : Example(list[0], root, depth + 1);
        }
        return TypeOf(schema) switch
        {
            "object" => Object(schema, root, depth),
            "array" => Array(schema, root, depth),
            "string" => Text(schema),
            "integer" or "number" => schema.TryGetProperty("minimum", out var least) ? JsonNode.Parse(least.GetRawText()) : 1,
            "boolean" => true,
            _ => null,
        };
    }

    private static string? TypeOf(JsonElement schema) =>
        !schema.TryGetProperty("type", out var type) ? schema.TryGetProperty("properties", out _) ? "object" : null
        : type.ValueKind == JsonValueKind.Array ? type.EnumerateArray().Select(static item => item.ToString()).FirstOrDefault(static item => item != "null")
        : type.ToString();

    private static JsonObject Object(JsonElement schema, JsonElement root, int depth)
    {
        var value = new JsonObject();
        if (schema.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object)
        {
            foreach (var property in properties.EnumerateObject())
                value[property.Name] = Example(property.Value, root, depth + 1);
        }
        return value;
    }

    private static JsonArray Array(JsonElement schema, JsonElement root, int depth) =>
        schema.TryGetProperty("items", out var items) && Example(items, root, depth + 1) is { } item ? [item] : [];

    private static string Text(JsonElement schema) => (schema.TryGetProperty("format", out var format) ? format.ToString() : "") switch
    {
        "date" => "2025-01-31",
        "time" => "12:00:00Z",
        "date-time" => "2025-01-31T12:00:00Z",
        "duration" => "PT1H",
        "email" => "someone@example.com",
        "uuid" => "00000000-0000-4000-8000-000000000000",
        "uri" => "https://example.com",
        _ => "example",
    };

    private static JsonElement Find(JsonElement root, string reference)
    {
        foreach (var name in reference.TrimStart('#').Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(name, out root))
                return default;
        }
        return root;
    }
}
