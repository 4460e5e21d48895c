using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi.Responses;

/// <summary>A string or an array of items; a lone one, as some servers send it, is read as an array of one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResponseInputConverter : JsonConverter<ResponseInput>
{
    /// <inheritdoc/>
    public override ResponseInput Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TextOrListJson.Read<ResponseItem>(ref reader, ResponseItem.ReadJson) is var (text, items) && text is not null ? ResponseInput.FromText(text) : ResponseInput.FromItems(items);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ResponseInput value, JsonSerializerOptions options) => TextOrListJson.Write(writer, value);
}
