using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi.Responses;

/// <summary>A string or an array of parts; a lone one, as some servers send it, is read as an array of one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResponseContentConverter : JsonConverter<ResponseContent>
{
    /// <inheritdoc/>
    public override ResponseContent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TextOrListJson.Read<ResponseContentPart>(ref reader, ResponseContentPart.ReadJson) is var (text, items) && text is not null ? ResponseContent.FromText(text) : ResponseContent.FromParts(items);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ResponseContent value, JsonSerializerOptions options) => TextOrListJson.Write(writer, value);
}
