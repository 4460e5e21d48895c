using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Schemas;

/// <summary>Default values as JSON, where JSON has them.</summary>
internal static class SchemaDefault
{
    /// <summary>The value as JSON; <see langword="null"/> for numbers that JSON has no words for.</summary>
    public static JsonNode? Of(object value, JsonTypeInfo type) =>
        value is double number && !double.IsFinite(number) || value is float small && !float.IsFinite(small) || value is Half half && !Half.IsFinite(half)
            ? null
            : JsonSerializer.SerializeToNode(value, type);
}
