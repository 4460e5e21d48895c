using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Schemas;

/// <summary>Converts default values to JSON.</summary>
internal static class SchemaDefault
{
    /// <summary>Returns the value as JSON; <see langword="null"/> for NaN and infinities.</summary>
    public static JsonNode? Of(object value, JsonTypeInfo type) =>
        value is double number && !double.IsFinite(number) || value is float small && !float.IsFinite(small) || value is Half half && !Half.IsFinite(half)
            ? null
            : JsonSerializer.SerializeToNode(value, type);
}
