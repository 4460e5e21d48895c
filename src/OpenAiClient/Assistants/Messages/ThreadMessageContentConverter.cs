using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace OpenAi.Assistants;

/// <summary>A string or an array of parts; a lone part, as some servers send it, is read as an array of one.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ThreadMessageContentConverter : JsonConverter<ThreadMessageContent>
{
    /// <inheritdoc/>
    public override ThreadMessageContent Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        TextOrListJson.Read<ThreadInputPart>(ref reader, ThreadInputPart.ReadJson) is var (text, parts) && text is not null ? ThreadMessageContent.FromText(text) : ThreadMessageContent.FromParts(parts);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, ThreadMessageContent value, JsonSerializerOptions options) => TextOrListJson.Write(writer, value);
}
