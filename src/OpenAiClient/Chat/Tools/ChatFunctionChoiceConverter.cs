using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi.Chat;

internal sealed class ChatFunctionChoiceConverter : JsonConverter<ChatFunctionChoice>
{
    public override ChatFunctionChoice Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType == JsonTokenType.String)
            return new ChatFunctionChoice(reader.GetString());
        var json = JsonElement.ParseValue(ref reader);
        return new ChatFunctionChoice(
            null,
            json.ValueKind == JsonValueKind.Object && json.TryGetProperty("name", out var name) && name.ValueKind == JsonValueKind.String ? name.GetString() : null);
    }

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
