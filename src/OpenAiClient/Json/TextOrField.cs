using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Reads and writes a string, or an object with one relevant field.</summary>
internal static class TextOrField
{
    public static (string? Text, string? Field) Read(ref Utf8JsonReader reader, string name)
    {
        if (reader.TokenType == JsonTokenType.String)
            return (JsonRead.Text(ref reader), null);
        var json = JsonElement.ParseValue(ref reader);
        return (null, json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var field) && field.ValueKind == JsonValueKind.String ? field.GetString() : null);
    }

    public static void Write(Utf8JsonWriter writer, string? text, string name, string? field)
    {
        if (field is null)
        {
            writer.WriteStringValue(text);
            return;
        }
        writer.WriteStartObject();
        writer.WriteString(name, field);
        writer.WriteEndObject();
    }
}
