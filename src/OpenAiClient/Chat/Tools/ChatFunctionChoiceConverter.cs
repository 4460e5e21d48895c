using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi.Chat;

/// <summary>Reads and writes a <see cref="ChatFunctionChoice"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChatFunctionChoiceConverter : JsonConverter<ChatFunctionChoice>
{
    /// <inheritdoc/>
    public override ChatFunctionChoice Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return new ChatFunctionChoice(reader.GetString());
        var json = JsonElement.ParseValue(ref reader);
        return new ChatFunctionChoice(
            null,
            json.ValueKind == JsonValueKind.Object && json.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null);
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ChatFunctionChoice value, JsonSerializerOptions options)
    {
        if (value.Name is null)
        {
            writer.WriteStringValue(value.Mode);
            return;
        }
        writer.WriteStartObject();
        writer.WriteString("name", value.Name);
        writer.WriteEndObject();
    }
}
