using System.Text.Json;
using System.Text.Json.Nodes;
using Microsoft.Extensions.AI;

namespace OpenAi.Extensions.AI;

/// <summary>Decides whether models must match a schema, and adapts the schema to what servers accept in strict mode.</summary>
internal static class Strictness
{
    /// <summary>The additional property with which functions and options request it.</summary>
    public const string Name = "strict";

    // Keywords that strict schemas do not support; they are added to the description for the model instead.
    private static readonly string[] _unsupported =
        ["minLength", "maxLength", "uniqueItems", "not", "contentEncoding", "contentMediaType", "patternProperties", "unevaluatedProperties", "propertyNames", "minProperties", "maxProperties", "contains"];

    /// <summary>Schemas in the form that servers accept as strict, cached for each function and format.</summary>
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
