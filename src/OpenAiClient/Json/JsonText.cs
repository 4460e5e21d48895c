using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Parses JSON that a caller provides as text.</summary>
internal static class JsonText
{
    public static JsonElement Parse(string text, string parameter)
    {
        try
        {
            return JsonElement.Parse(text, WireJson.DocumentOptions);
        }
        catch (JsonException exception)
        {
            throw new ArgumentException($"This is not JSON: {exception.Message}", parameter, exception);
        }
    }

    /// <summary>Parses a JSON schema; the API accepts only objects.</summary>
    public static JsonElement ParseSchema(string text, string parameter)
    {
        var schema = Parse(text, parameter);
        return schema.ValueKind == JsonValueKind.Object
            ? schema
            : throw new ArgumentException("A JSON schema is a JSON object, such as {\"type\":\"object\",\"properties\":{}}.", parameter);
    }
}
