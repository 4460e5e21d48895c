using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace OpenAi.Extensions.AI;

/// <summary>Whether models are held to a schema, and the schema made such that servers accept that.</summary>
internal static class Strictness
{
    /// <summary>The additional property by which functions and options ask for it.</summary>
    public const string Name = "strict";

    // What strict schemas may not have; told to the model in words instead.
    private static readonly string[] _unsupported =
        ["minLength", "maxLength", "uniqueItems", "not", "contentEncoding", "contentMediaType", "patternProperties", "unevaluatedProperties", "propertyNames", "minProperties", "maxProperties", "contains"];

    /// <summary>Schemas that servers accept as strict, remembered for each function and format.</summary>
    public static AIJsonSchemaTransformCache Schemas { get; } = new(new AIJsonSchemaTransformOptions
    {
        DisallowAdditionalProperties = true,
        RequireAllProperties = true,
        ConvertBooleanSchemas = true,
        MoveDefaultKeywordToDescription = true,
        TransformSchemaNode = static (_, node) => Describe(node),
    });

    public static bool? Of(IReadOnlyDictionary<string, object?>? properties) =>
        properties is not null && properties.TryGetValue(Name, out var value) ? Of(value) : null;

    private static bool? Of(object? value) => value switch
    {
        bool strict => strict,
        JsonElement { ValueKind: JsonValueKind.True } => true,
        JsonElement { ValueKind: JsonValueKind.False } => false,
        _ => null,
    };

    private static JsonNode Describe(JsonNode node)
    {
        if (node is not JsonObject schema)
            return node;
        foreach (var keyword in _unsupported)
        {
            if (!schema.TryGetPropertyValue(keyword, out var value))
                continue;
            schema.Remove(keyword);
            var words = $"{keyword}: {value?.ToJsonString() ?? "null"}";
            schema["description"] = schema["description"] is JsonValue text ? $"{text} ({words})" : words;
        }
        return schema;
    }
}
