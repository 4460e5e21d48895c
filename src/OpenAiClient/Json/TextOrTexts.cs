using System.Text.Json;

namespace OpenAi.Json;

/// <summary>A string or an array of strings, which is how the API takes one text or several.</summary>
internal static class TextOrTexts
{
    public static (string[] Texts, bool IsOne) Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.String)
            return ([reader.GetString()!], true);
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("A string or an array of strings was expected.");
        var texts = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.String)
                throw new JsonException("A string was expected.");
            texts.Add(reader.GetString()!);
        }
        return ([.. texts], false);
    }

    public static void Write(Utf8JsonWriter writer, IReadOnlyList<string> texts, bool isOne)
    {
        if (isOne)
        {
            writer.WriteStringValue(texts[0]);
            return;
        }
        writer.WriteStartArray();
        foreach (var text in texts)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
