using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>An array of names, or a filter.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ResponseMcpAllowedToolsConverter : JsonConverter<ResponseMcpAllowedTools>
{
    /// <inheritdoc/>
    public override ResponseMcpAllowedTools Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        reader.TokenType == JsonTokenType.StartObject
            ? ResponseMcpAllowedTools.FromFilter(ResponseMcpToolFilter.ReadJson(ref reader))
            : ResponseMcpAllowedTools.FromNames(TextOrTexts.Read(ref reader).Texts);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ResponseMcpAllowedTools value, JsonSerializerOptions options)
    {
        if (value.Names is { } names)
            TextOrTexts.Write(writer, names, isOne: false);
        else
            value.Filter!.WriteJson(writer);
    }
}
