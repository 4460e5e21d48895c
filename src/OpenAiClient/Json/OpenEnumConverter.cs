using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi.Json;

/// <summary>Reads and writes open enums; a known value costs no allocation.</summary>
internal sealed class OpenEnumConverter<T> : JsonConverter<T>
    where T : struct, IOpenEnum<T>
{
    public override bool HandleNull => true;

    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => Read(ref reader);

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);

    internal static T Read(ref Utf8JsonReader reader)
    {
        if (reader.TokenType == JsonTokenType.Null)
            return default;
        if (reader.TokenType != JsonTokenType.String)
            throw new JsonException($"A string was expected for {typeof(T).Name}, not {reader.TokenType}.");
        var known = T.Known;
        for (var i = 0; i < known.Count; i++)
        {
            if (reader.ValueTextEquals(known[i].Value))
                return known[i];
        }
        return T.Create(reader.GetString()!);
    }
}
