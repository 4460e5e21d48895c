using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi.Chat;

/// <summary>A string or an array of parts; a lone part, as some servers send it, is read as an array of one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChatContentConverter : JsonConverter<ChatContent>
{
    /// <inheritdoc/>
    public override ChatContent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TextOrListJson.Read<ChatContentPart>(ref reader, ChatContentPart.ReadJson) is var (text, parts) && text is not null ? ChatContent.FromText(text) : ChatContent.FromParts(parts);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ChatContent value, JsonSerializerOptions options) => TextOrListJson.Write(writer, value);
}
