using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.VectorStores;

internal sealed class VectorStoreQueryConverter : JsonConverter<VectorStoreQuery>
{
    public override VectorStoreQuery Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var (texts, isOne) = TextOrTexts.Read(ref reader);
        return isOne ? VectorStoreQuery.FromText(texts[0]) : VectorStoreQuery.From(texts);
    }

    public override void Write(Utf8JsonWriter writer, VectorStoreQuery value, JsonSerializerOptions options) =>
        TextOrTexts.Write(writer, value, value.IsOne);
}
