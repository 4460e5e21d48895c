using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>What is new in a message's content: text, or the list of parts that some servers send.</summary>
[JsonConverter(typeof(ChatDeltaContentConverter))]
internal readonly record struct ChatDeltaContent(string? Text, ChatContent? Parts);

/// <summary>Reads text straight, all else as content.</summary>
internal sealed class ChatDeltaContentConverter : JsonConverter<ChatDeltaContent>
{
    public override ChatDeltaContent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return new(JsonRead.Text(ref reader), null);
        return reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject
            ? new(null, JsonRead.With<ChatContentConverter, ChatContent>(ref reader))
            : throw JsonRead.Unexpected("A string", reader.TokenType);
    }

    public override void Write(Utf8JsonWriter writer, ChatDeltaContent value, JsonSerializerOptions options)
    {
        if (value.Parts is { } parts)
            JsonWrite.With<ChatContentConverter, ChatContent>(writer, parts);
        else
            writer.WriteStringValue(value.Text);
    }
}
