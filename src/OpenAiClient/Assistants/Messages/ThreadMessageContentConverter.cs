using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>A string or an array of parts; a lone part, as some servers send it, is read as an array of one.</summary>
internal sealed class ThreadMessageContentConverter : JsonConverter<ThreadMessageContent>
{
    public override ThreadMessageContent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var typeInfo = options.TypeInfo<ThreadInputPart>();
        if (reader.TokenType == JsonTokenType.String)
            return ThreadMessageContent.FromText(reader.GetString()!);
        if (reader.TokenType != JsonTokenType.StartArray)
            return ThreadMessageContent.FromParts([JsonSerializer.Deserialize(ref reader, typeInfo)!]);
        var parts = new List<ThreadInputPart>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (JsonSerializer.Deserialize(ref reader, typeInfo) is { } part)
                parts.Add(part);
        }
        return ThreadMessageContent.FromParts(parts.ToArray());
    }

    public override void Write(Utf8JsonWriter writer, ThreadMessageContent value, JsonSerializerOptions options)
    {
        if (value.Text is { } text)
        {
            writer.WriteStringValue(text);
            return;
        }
        var typeInfo = options.TypeInfo<ThreadInputPart>();
        writer.WriteStartArray();
        foreach (var part in value)
            JsonSerializer.Serialize(writer, part, typeInfo);
        writer.WriteEndArray();
    }
}
