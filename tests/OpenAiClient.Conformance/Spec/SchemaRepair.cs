using System.Text.Json.Nodes;

namespace OpenAi.Conformance.Spec;

/// <summary>
/// Turns schemas of the description into ones that validators of JSON Schema 2020-12 understand: <c>nullable</c> becomes an alternative,
/// references point into one document, and alternatives that overlap, as most in the description do, need not exclude each other. Texts for
/// readers are left out.
/// </summary>
/// <param name="api">The description.</param>
/// <param name="limits">Whether the limits of values are kept, such as lengths; values that a test makes up do not keep to them.</param>
/// <param name="components">Where references point to: the text before a component's name.</param>
internal sealed class SchemaRepair(OpenApi api, bool limits, string components)
{
    private static readonly string[] _kept = ["type", "enum", "const"];
    private static readonly string[] _limits = ["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "multipleOf", "minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties", "uniqueItems", "pattern", "format"];

    /// <summary>Gets all components, by name.</summary>
    public JsonObject Components() => new(api.Schemas.Select(schema => KeyValuePair.Create<string, JsonNode?>(schema.Key, Of(schema.Value, schema.Key))));

    /// <summary>Gets a repaired schema.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="owner">The name of the component that it is a part of, to which a recursive reference points.</param>
    public JsonNode Of(JsonNode? schema, string owner)
    {
        if (schema is not JsonObject source)
            return schema?.DeepClone() ?? true;
        if ((string?)source["$ref"] is { } reference)
            return Reference(reference.Split('/')[^1]);
        if (source["$recursiveRef"] is not null)
            return Reference(owner);
        var result = Whole(source, owner);
        return (bool?)source["nullable"] == true ? new JsonObject { ["anyOf"] = new JsonArray(result, new JsonObject { ["type"] = "null" }) } : result;
    }

    private JsonObject Whole(JsonObject source, string owner)
    {
        var result = new JsonObject();
        // A file is not a part of the JSON.
        if (OpenApi.IsBinary(source))
            return result;
        foreach (var name in limits ? _kept.Concat(_limits) : _kept)
        {
            // Open enums are shared by operations that allow different values; `spec` compares them. A single value tells the kind.
            if (source[name] is { } value && (limits || value is not JsonArray { Count: > 1 } || name != "enum"))
                result[name] = value.DeepClone();
        }
        Exclude(result, "exclusiveMinimum", "minimum");
        Exclude(result, "exclusiveMaximum", "maximum");
        foreach (var name in new[] { "items", "additionalProperties", "not", "propertyNames" })
        {
            if (source[name] is { } part)
                result[name] = Of(part, owner);
        }
        if (source["properties"] is JsonObject properties)
            result["properties"] = new JsonObject(properties.Select(property => KeyValuePair.Create<string, JsonNode?>(property.Key, Of(property.Value, owner))));
        if (source["required"] is JsonArray required)
            result["required"] = new JsonArray([.. required.Select(static name => (string)name!).Where(name => !IsFile(source, name)).Select(static name => (JsonNode)name)]);
        var all = Each(source["allOf"], owner).ToList();
        foreach (var alternatives in new[] { source["oneOf"], source["anyOf"] })
        {
            if (alternatives is JsonArray)
                all.Add(new JsonObject { ["anyOf"] = new JsonArray([.. Each(alternatives, owner)]) });
        }
        if (all.Count > 0)
            result["allOf"] = new JsonArray([.. all]);
        return result;
    }

    // In OpenAPI 3.0 a truth value told whether the limit itself is excluded.
    private static void Exclude(JsonObject schema, string exclusive, string limit)
    {
        if (schema[exclusive] is not JsonValue flag || !flag.TryGetValue<bool>(out var excludes))
            return;
        schema.Remove(exclusive);
        if (excludes && schema[limit] is { } value)
        {
            schema[exclusive] = value.DeepClone();
            schema.Remove(limit);
        }
    }

    private IEnumerable<JsonNode> Each(JsonNode? schemas, string owner) => (schemas as JsonArray ?? []).Select(schema => Of(schema, owner));

    private bool IsFile(JsonObject schema, string name) =>
        api.Alternatives(schema["properties"]?[name]).Any(found => OpenApi.IsBinary(found) || OpenApi.IsBinary(api.Resolve(found["items"])));

    private JsonObject Reference(string name) => new() { ["$ref"] = components + name };
}
