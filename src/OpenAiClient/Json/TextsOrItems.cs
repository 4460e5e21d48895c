using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Reads and writes a string, an array of strings, or an array of other items; the first item determines the kind.</summary>
internal static class TextsOrItems
{
    public static (string[] Texts, T[] Items, bool IsOne) Read<T>(ref Utf8JsonReader reader, JsonReading<T> item)
    {
        if (reader.TokenType == JsonTokenType.String)
            return ([JsonRead.Text(ref reader)], [], true);
        return First(reader) is JsonTokenType.String or JsonTokenType.EndArray
            ? (JsonRead.Array(ref reader, JsonRead.Text), [], false)
            : ([], JsonRead.Array(ref reader, item), false);
    }

    public static void Write<T>(Utf8JsonWriter writer, IReadOnlyList<string> texts, IReadOnlyList<T> items, bool isOne, Action<Utf8JsonWriter, T> item)
    {
        if (isOne && texts.Count > 0)
            writer.WriteStringValue(texts[0]);
        else if (isOne)
            item(writer, items[0]);
        else if (texts.Count > 0)
            JsonWrite.List(writer, texts, JsonWrite.Text);
        else
            JsonWrite.List(writer, items, item);
    }

    /// <summary>Returns the first token in an array; the caller's reader does not move.</summary>
    public static JsonTokenType First(Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.StartArray && reader.Read() ? reader.TokenType : JsonTokenType.None;
}
