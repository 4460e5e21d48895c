using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Reads and writes a string or an array; a single item without an array, which some servers send, is read as an array of one.</summary>
internal static class TextOrListJson
{
    public static (string? Text, T[] Items) Read<T>(ref Utf8JsonReader reader, JsonReading<T> item)
        where T : JsonModel
    {
        if (reader.TokenType == JsonTokenType.String)
            return (JsonRead.Text(ref reader), []);
        if (reader.TokenType != JsonTokenType.StartArray)
            return (null, [item(ref reader)]);
        var items = new List<T>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.Null)
                items.Add(item(ref reader));
        }
        return (null, [.. items]);
    }

    public static void Write<T>(Utf8JsonWriter writer, TextOrList<T> value)
        where T : JsonModel
    {
        if (value.Text is { } text)
        {
            writer.WriteStringValue(text);
            return;
        }
        writer.WriteStartArray();
        foreach (var item in value)
            item.WriteJson(writer);
        writer.WriteEndArray();
    }
}
