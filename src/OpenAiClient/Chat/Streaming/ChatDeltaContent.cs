using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>The new content of a message: text, which is read without an extra object, or a list of parts, which some servers send.</summary>
[JsonConverter(typeof(ModelConverter<ChatDeltaContent>))]
internal readonly record struct ChatDeltaContent(string? Text, ChatContent? Parts) : IJsonModel<ChatDeltaContent>
{
    static ChatDeltaContent IJsonModel<ChatDeltaContent>.ReadJson(ref Utf8JsonReader reader) => reader.TokenType switch
    {
        JsonTokenType.String => new(JsonRead.Text(ref reader), null),
        JsonTokenType.StartArray or JsonTokenType.StartObject => new(null, JsonRead.Value<ChatContent>(ref reader)),
        _ => throw JsonRead.Unexpected("A string", reader.TokenType),
    };

    static void IJsonModel<ChatDeltaContent>.WriteJson(Utf8JsonWriter writer, ChatDeltaContent value)
    {
        if (value.Parts is { } parts)
            JsonWrite.Value(writer, parts);
        else
            writer.WriteStringValue(value.Text);
    }
}
