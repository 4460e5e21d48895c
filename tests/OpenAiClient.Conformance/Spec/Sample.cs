using System.Text.Json.Nodes;

namespace OpenAi.Conformance.Spec;

/// <summary>Creates JSON that matches a schema, for types that only their converter knows.</summary>
internal sealed class Sample(OpenApi api)
{
    // Schemas can be recursive.
    private const int MaxDepth = 6;

    public JsonNode? Of(JsonObject schema, int depth = 0)
    {
        if (OpenApi.Values(schema).FirstOrDefault() is { } value)
            return value;
        if (OpenApi.IsArray(schema))
            return depth >= MaxDepth ? new JsonArray() : new JsonArray(First(schema["items"], depth));
        if (api.IsObject(schema))
            return Object(schema, depth);
        return OpenApi.Type(schema) switch
        {
            "boolean" => true,
            "integer" => 7,
            "number" => 0.5,
            "string" => "text",
            "object" => new JsonObject { ["key"] = First(schema["additionalProperties"] as JsonObject ?? new JsonObject { ["type"] = "string" }, depth) },
            _ => null,
        };
    }

    private JsonObject Object(JsonObject schema, int depth)
    {
        var (properties, required) = api.Members(schema);
        var sample = new JsonObject();
        foreach (var (name, property) in properties.Where(property => depth < MaxDepth || required.Contains(property.Key)))
            sample[name] = First(property, depth);
        return sample;
    }

    private JsonNode? First(JsonNode? schema, int depth) =>
        depth <= 2 * MaxDepth && api.Alternatives(schema) is [var alternative, ..] ? Of(alternative, depth + 1) : null;
}
