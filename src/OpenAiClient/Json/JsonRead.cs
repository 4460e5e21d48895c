using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>Reads values of the types that models consist of. Numbers may be strings, because some servers send them so.</summary>
internal static partial class JsonRead
{
    public static string Text(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? SurrogateHalves.Read(ref reader) : throw Unexpected("A string", reader.TokenType);

    /// <summary>Reads a text that many answers repeat; the string is shared.</summary>
    public static string RepeatedText(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? StringCache.GetString(ref reader) : throw Unexpected("A string", reader.TokenType);

    public static JsonElement Element(ref Utf8JsonReader reader) => JsonElement.ParseValue(ref reader);

    /// <summary>Reads a string as UTF-8 bytes, without a copy; returns <see langword="false"/> if it is split or escaped.</summary>
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

    /// <summary>Tries to read a value that may have a wrong type; on failure, the reader is reset to its position before.</summary>
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
            // Broken syntax is thrown here too, because the raw value could not be kept either.
            reader = start;
            value = default;
            return false;
        }
    }

    /// <summary>Reads a list; null items are left out.</summary>
    public static IReadOnlyList<T> List<T>(ref Utf8JsonReader reader, JsonReading<T> item) => List(ref reader, item, NullItems.LeftOut);

    /// <summary>Reads a list whose items may be null.</summary>
    public static IReadOnlyList<T> ListWithNulls<T>(ref Utf8JsonReader reader, JsonReading<T> item) => List(ref reader, item, NullItems.Kept);

    /// <summary>Reads a list whose items must not be null.</summary>
    public static IReadOnlyList<T> WholeList<T>(ref Utf8JsonReader reader, JsonReading<T> item) => List(ref reader, item, NullItems.Refused);

    private static IReadOnlyList<T> List<T>(ref Utf8JsonReader reader, JsonReading<T> item, NullItems nulls)
    {
        if (reader.TokenType != JsonTokenType.StartArray)
            throw Unexpected("An array", reader.TokenType);
        List<T>? list = null;
        T? only = default;
        var (count, areNulls) = (0, false);
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType == JsonTokenType.Null && !typeof(T).IsValueType && nulls == NullItems.LeftOut)
            {
                areNulls = true;
                continue;
            }
            if (reader.TokenType == JsonTokenType.Null && nulls == NullItems.Refused)
                throw Unexpected("An item", JsonTokenType.Null);
            var value = reader.TokenType == JsonTokenType.Null && nulls == NullItems.Kept ? default! : item(ref reader);
            if (count == 0)
                only = value;
            else
                (list ??= [only!]).Add(value);
            count++;
        }
        // Not an array if it is empty, so that an empty list that was sent can be distinguished from the default. Most lists of answers
        // have one item.
        return count switch { 0 when areNulls => [], 0 => new List<T>(), 1 => new[] { only! }, _ => list! };
    }

    public static T[] Array<T>(ref Utf8JsonReader reader, JsonReading<T> item) => [.. List(ref reader, item)];

    /// <summary>Reads a map; null values are left out.</summary>
    public static IReadOnlyDictionary<string, T> Map<T>(ref Utf8JsonReader reader, JsonReading<T> item) => Map(ref reader, item, NullItems.LeftOut);

    /// <summary>Reads a map whose values may be null.</summary>
    public static IReadOnlyDictionary<string, T> MapWithNulls<T>(ref Utf8JsonReader reader, JsonReading<T> item) => Map(ref reader, item, NullItems.Kept);

    private static Dictionary<string, T> Map<T>(ref Utf8JsonReader reader, JsonReading<T> item, NullItems nulls)
    {
        if (reader.TokenType != JsonTokenType.StartObject)
            throw Unexpected("An object", reader.TokenType);
        var map = new Dictionary<string, T>();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var name = SurrogateHalves.Read(ref reader);
            reader.Read();
            if (reader.TokenType != JsonTokenType.Null || typeof(T).IsValueType)
                map[name] = item(ref reader);
            else if (nulls == NullItems.Kept)
                map[name] = default!;
        }
        return map;
    }

    /// <summary>Reads a map of texts, such as metadata; a value that is no string is read as its JSON text.</summary>
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

    /// <summary>Reads a map of numbers; a value that is no number is read as <see langword="null"/>.</summary>
    public static IReadOnlyDictionary<string, double?> NumberMap(ref Utf8JsonReader reader) =>
        Map(ref reader, static (ref Utf8JsonReader item) =>
        {
            double? number = null;
            if (item.TokenType == JsonTokenType.Number)
                TryDouble(ref item, out number);
            item.TrySkip();
            return number;
        });

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
        _ => "the end of the JSON",
    };
}
