using System.Text.Json;

namespace OpenAi.Conformance.Mutants;

/// <summary>The position of a field in the bytes of a document, from its name to the end of its value, and of the object that has it.</summary>
internal readonly record struct JsonField(string Path, int ObjectStart, int Start, int ValueStart, int End, JsonTokenType Kind);

/// <summary>Finds the fields of a document.</summary>
internal static class JsonFields
{
    public static List<JsonField> Of(byte[] document)
    {
        var fields = new List<JsonField>();
        var reader = new Utf8JsonReader(document);
        reader.Read();
        Visit(ref reader, "$", fields);
        return fields;
    }

    private static void Visit(ref Utf8JsonReader reader, string path, List<JsonField> fields)
    {
        if (reader.TokenType == JsonTokenType.StartArray)
        {
            for (var i = 0; reader.Read() && reader.TokenType != JsonTokenType.EndArray; i++)
                Visit(ref reader, $"{path}[{i}]", fields);
            return;
        }
        if (reader.TokenType != JsonTokenType.StartObject)
            return;
        var objectStart = (int)reader.TokenStartIndex;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            var start = (int)reader.TokenStartIndex;
            var place = $"{path}.{reader.GetString()}";
            reader.Read();
            var (valueStart, kind) = ((int)reader.TokenStartIndex, reader.TokenType);
            Visit(ref reader, place, fields);
            fields.Add(new(place, objectStart, start, valueStart, (int)reader.BytesConsumed, kind));
        }
    }
}
