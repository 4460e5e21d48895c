using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi.VectorStores;

internal sealed class VectorStoreQueryConverter : JsonConverter<VectorStoreQuery>
{
    public override VectorStoreQuery Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return VectorStoreQuery.FromText(reader.GetString()!);
        if (reader.TokenType != JsonTokenType.StartArray)
            throw new JsonException("A string or an array of strings was expected.");
        var texts = new List<string>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.String)
                throw new JsonException("A string was expected.");
            texts.Add(reader.GetString()!);
        }
        return VectorStoreQuery.From([.. texts]);
    }

    public override void Write(Utf8JsonWriter writer, VectorStoreQuery value, JsonSerializerOptions options)
    {
        if (value.IsOne)
        {
            writer.WriteStringValue(value[0]);
            return;
        }
        writer.WriteStartArray();
        foreach (var text in value)
            writer.WriteStringValue(text);
        writer.WriteEndArray();
    }
}
