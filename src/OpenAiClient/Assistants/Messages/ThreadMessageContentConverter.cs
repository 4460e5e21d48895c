using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>A string or an array of parts; a lone part, as some servers send it, is read as an array of one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ThreadMessageContentConverter : JsonConverter<ThreadMessageContent>
{
    /// <inheritdoc/>
    public override ThreadMessageContent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return ThreadMessageContent.FromText(reader.GetString()!);
        if (reader.TokenType != JsonTokenType.StartArray)
            return ThreadMessageContent.FromParts([ThreadInputPart.ReadJson(ref reader)]);
        var parts = new List<ThreadInputPart>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.Null)
                parts.Add(ThreadInputPart.ReadJson(ref reader));
        }
        return ThreadMessageContent.FromParts(parts.ToArray());
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ThreadMessageContent value, JsonSerializerOptions options)
    {
        if (value.Text is { } text)
        {
            writer.WriteStringValue(text);
            return;
        }
        writer.WriteStartArray();
        foreach (var part in value)
            part.WriteJson(writer);
        writer.WriteEndArray();
    }
}
