using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>A string or an array of parts; a lone part, as some servers send it, is read as an array of one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChatContentConverter : JsonConverter<ChatContent>
{
    /// <inheritdoc/>
    public override ChatContent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return ChatContent.FromText(reader.GetString()!);
        if (reader.TokenType != JsonTokenType.StartArray)
            return ChatContent.FromParts([ChatContentPart.ReadJson(ref reader)]);
        var parts = new List<ChatContentPart>();
        while (reader.Read() && reader.TokenType != JsonTokenType.EndArray)
        {
            if (reader.TokenType != JsonTokenType.Null)
                parts.Add(ChatContentPart.ReadJson(ref reader));
        }
        return ChatContent.FromParts(parts.ToArray());
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ChatContent value, JsonSerializerOptions options)
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
