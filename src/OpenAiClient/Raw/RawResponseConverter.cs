using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Raw;

/// <summary>Reads and writes a <see cref="RawResponse"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RawResponseConverter : JsonConverter<RawResponse>
{
    /// <inheritdoc/>
    public override RawResponse Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(JsonElement.ParseValue(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, RawResponse value, JsonSerializerOptions options) => JsonWrite.Element(writer, value.Json);
}
