using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi.Raw;

internal sealed class RawResponseConverter : JsonConverter<RawResponse>
{
    public override RawResponse Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonElement.ParseValue(ref reader));

    public override void Write(Utf8JsonWriter writer, RawResponse value, JsonSerializerOptions options) => value.Json.WriteTo(writer);
}
