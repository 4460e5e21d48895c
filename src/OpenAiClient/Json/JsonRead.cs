using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Reads values of the types that models are made of. Numbers may come as text, as some servers send them.</summary>
internal static partial class JsonRead
{
    public static string Text(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? SurrogateHalves.Read(ref reader) : throw Unexpected("A string", reader.TokenType);

    /// <summary>A text that other answers have too; it is shared with them.</summary>
    public static string RepeatedText(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? StringCache.GetString(ref reader) : throw Unexpected("A string", reader.TokenType);

    public static JsonElement Element(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    /// <summary>A string as the bytes that stand there; not where it is split or escaped.</summary>
    public static bool TryUtf8(ref Utf8JsonReader reader, out ReadOnlySpan<byte> utf8)
    {
        var isPlain = reader.TokenType == JsonTokenType.String && !reader.HasValueSequence && !reader.ValueIsEscaped;
        utf8 = isPlain ? reader.ValueSpan : default;
        return isPlain;
    }

    public static string EnumText(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Null ? "" : RepeatedText(ref reader);

    public static T Value<T>(ref Utf8JsonReader reader)
        where T : IJsonModel<T> =>
        T.ReadJson(ref reader);

    /// <summary>Reads a value that may have a wrong type; the reader then stands where it stood.</summary>
    public static bool Try<T>(ref Utf8JsonReader reader, JsonReading<T> read, [MaybeNullWhen(false)] out T value)
    {
        var start = reader;
        try
        {
            value = read(ref reader);
            return true;
        }
        catch (Exception exception) when (WireJson.IsUnreadable(exception))
        {
            // Broken syntax breaks whoever keeps the value as it came, too.
            reader = start;
            value = default;
            return false;
        }
    }

    public static IReadOnlyList<T> List<T>(ref Utf8JsonReader reader, JsonReading<T> item)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw Unexpected("An array", reader.TokenType);
        reader.Read();
        // Not an array: an empty list that was sent is told from one that nobody set.
        if (reader.TokenType == JsonTokenType.EndArray)
            return new List<T>();
        var first = Item(ref reader, item);
        reader.Read();
        // Most lists of answers have one item.
        if (reader.TokenType == JsonTokenType.EndArray)
            return new[] { first };
        var list = new List<T> { first };
        for (; reader.TokenType != JsonTokenType.EndArray; reader.Read())
            list.Add(Item(ref reader, item));
        return list;
    }

    public static T[] Array<T>(ref Utf8JsonReader reader, JsonReading<T> item) => [.. List(ref reader, item)];

    public static IReadOnlyDictionary<string, T> Map<T>(ref Utf8JsonReader reader, JsonReading<T> item)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Unexpected("An object", reader.TokenType);
        var map = new Dictionary<string, T>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = SurrogateHalves.Read(ref reader);
            reader.Read();
            map[name] = Item(ref reader, item);
        }
        return map;
    }

    /// <summary>A map of text, such as metadata; a value that some server gives as a number or more is read as its JSON.</summary>
    public static IReadOnlyDictionary<string, string> TextMap(ref Utf8JsonReader reader)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Unexpected("An object", reader.TokenType);
        var map = new Dictionary<string, string>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = SurrogateHalves.Read(ref reader);
            reader.Read();
            if (reader.TokenType == JsonTokenType.String)
                map[name] = SurrogateHalves.Read(ref reader);
            else if (reader.TokenType != JsonTokenType.Null)
                map[name] = JsonElement.ParseValue(ref reader).GetRawText();
        }
        return map;
    }

    /// <summary>A map of numbers; what is no number is read as none.</summary>
    public static IReadOnlyDictionary<string, double?> NumberMap(ref Utf8JsonReader reader) =>
        Map(ref reader, static (ref Utf8JsonReader item) =>
        {
            double? number = null;
            if (item.TokenType == JsonTokenType.Number)
                TryDouble(ref item, out number);
            item.TrySkip();
            return number;
        });

    private static T Item<T>(ref Utf8JsonReader reader, JsonReading<T> item) =>
        reader.TokenType == JsonTokenType.Null && default(T) is null ? default! : item(ref reader);

    public static JsonException Unexpected(string expected, JsonTokenType found) => new($"{expected} was expected, not {Name(found)}.");

    private static string Name(JsonTokenType found) => found switch
    {
        JsonTokenType.StartObject => "an object",
        JsonTokenType.StartArray => "an array",
        JsonTokenType.String => "a string",
        JsonTokenType.Number => "a number",
        JsonTokenType.True => "true",
        JsonTokenType.False => "false",
        JsonTokenType.Null => "null",
        _ => "the end of it",
    };
}
