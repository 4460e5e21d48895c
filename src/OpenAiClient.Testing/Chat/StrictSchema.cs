using System.Text.Json;

namespace OpenAi.Testing.Chat;

/// <summary>The rules of the API for strict schemas: every object must be closed, and each of its properties required.</summary>
internal static class StrictSchema
{
    public static FakeError? Problem(JsonElement schema, string param) => Problem(schema, param, "#");

    private static FakeError? Problem(JsonElement schema, string param, string place)
    {
        if (schema.ValueKind != JsonValueKind.Object)
            return null;
        if (schema.TryGetProperty("properties", out var properties) && properties.ValueKind == JsonValueKind.Object)
        {
            if (!schema.TryGetProperty("additionalProperties", out var additional) || additional.ValueKind != JsonValueKind.False)
                return FakeError.Invalid(param, $"in a strict schema, 'additionalProperties' must be false at {place}.", "invalid_json_schema");
            var required = schema.TryGetProperty("required", out var list) && list.ValueKind == JsonValueKind.Array ? list.EnumerateArray().Select(static item => item.ToString()).ToHashSet() : [];
            if (properties.EnumerateObject().FirstOrDefault(property => !required.Contains(property.Name)) is { Value.ValueKind: not JsonValueKind.Undefined } optional)
                return FakeError.Invalid(param, $"in a strict schema, 'required' must name '{optional.Name}' at {place}.", "invalid_json_schema");
        }
        return Below(schema).Select(entry => Problem(entry.Schema, param, $"{place}/{entry.Name}")).FirstOrDefault(static problem => problem is not null);
    }

    private static IEnumerable<(string Name, JsonElement Schema)> Below(JsonElement schema)
    {
        foreach (var property in schema.EnumerateObject())
        {
            switch (property.Name)
            {
                case "properties" or "$defs" or "definitions" when property.Value.ValueKind == JsonValueKind.Object:
                    foreach (var entry in property.Value.EnumerateObject())
                        yield return ($"{property.Name}/{entry.Name}", entry.Value);
                    break;
                case "anyOf" when property.Value.ValueKind == JsonValueKind.Array:
                    foreach (var entry in property.Value.EnumerateArray())
                        yield return (property.Name, entry);
                    break;
                case "items":
                    yield return (property.Name, property.Value);
                    break;
            }
        }
    }
}
