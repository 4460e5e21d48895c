using System.Text.Json;

namespace OpenAi.Benchmarks.Contestants;

/// <summary>Reads the same values as the plain types do, by hand and up to the end of the answer: the least that these values cost.</summary>
internal static partial class HandWrittenJson
{
    private delegate T Read<T>(ref Utf8JsonReader json);

    private static T Document<T>(ReadOnlySpan<byte> bytes, Read<T> read)
    {
        var json = new Utf8JsonReader(bytes);
        json.Read();
        return read(ref json);
    }

    // Stands at the name of the next property, or at the end of the object.
    private static bool Next(ref Utf8JsonReader json)
    {
        json.Read();
        return json.TokenType == JsonTokenType.PropertyName;
    }

    // Stands at the beginning of an object, or at null.
    private static bool Begin(ref Utf8JsonReader json)
    {
        json.Read();
        return json.TokenType == JsonTokenType.StartObject;
    }

    private static void Skip(ref Utf8JsonReader json)
    {
        json.Read();
        json.Skip();
    }

    private static string? Text(ref Utf8JsonReader json)
    {
        json.Read();
        return json.GetString();
    }

    private static long Long(ref Utf8JsonReader json)
    {
        json.Read();
        return json.GetInt64();
    }

    private static double Number(ref Utf8JsonReader json)
    {
        json.Read();
        return json.GetDouble();
    }

    private static bool Flag(ref Utf8JsonReader json)
    {
        json.Read();
        return json.GetBoolean();
    }

    private static byte[] Bytes(ref Utf8JsonReader json)
    {
        json.Read();
        return json.GetBytesFromBase64();
    }

    private static (int Input, int Output, int Total) Tokens(ref Utf8JsonReader json, ReadOnlySpan<byte> inputName, ReadOnlySpan<byte> outputName)
    {
        var (input, output, total) = (0, 0, 0);
        while (Next(ref json))
        {
            if (json.ValueTextEquals(inputName))
                input = (int)Long(ref json);
            else if (json.ValueTextEquals(outputName))
                output = (int)Long(ref json);
            else if (json.ValueTextEquals("total_tokens"u8))
                total = (int)Long(ref json);
            else
                Skip(ref json);
        }
        return (input, output, total);
    }

    private static T[] Items<T>(ref Utf8JsonReader json, Read<T> read)
    {
        var items = new List<T>();
        json.Read();
        while (json.Read() && json.TokenType != JsonTokenType.EndArray)
            items.Add(read(ref json));
        return [.. items];
    }

    private static Dictionary<string, T> Map<T>(ref Utf8JsonReader json, Read<T> read)
    {
        var map = new Dictionary<string, T>();
        json.Read();
        while (Next(ref json))
            map.Add(json.GetString()!, read(ref json));
        return map;
    }
}
