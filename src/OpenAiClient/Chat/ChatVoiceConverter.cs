using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi.Chat;

/// <summary>Reads and writes a <see cref="ChatVoice"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChatVoiceConverter : JsonConverter<ChatVoice>
{
    /// <inheritdoc/>
    public override ChatVoice Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return new ChatVoice(reader.GetString());
        var json = JsonElement.ParseValue(ref reader);
        return new ChatVoice(
            null,
            json.ValueKind == JsonValueKind.Object && json.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ChatVoice value, JsonSerializerOptions options)
    {
        if (value.Id is null)
        {
            writer.WriteStringValue(value.Name);
            return;
        }
        writer.WriteStartObject();
        writer.WriteString("id", value.Id);
        writer.WriteEndObject();
    }
}
