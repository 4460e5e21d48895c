using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi.VectorStores;

internal sealed class AttributeValueConverter : JsonConverter<AttributeValue>
{
    public override bool HandleNull => true;

    public override AttributeValue Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, AttributeValue value, JsonSerializerOptions options) => Write(writer, value);

    internal static void Write(Utf8JsonWriter writer, AttributeValue value)
    {
        if (value.Json.ValueKind == JsonValueKind.Undefined)
            writer.WriteNullValue();
        else
            value.Json.WriteTo(writer);
    }
}
