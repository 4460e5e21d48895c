using System.ComponentModel;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>Reads and writes a <see cref="ChatResponseFormat"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChatResponseFormatConverter() : UnionConverter<ChatResponseFormat>("type")
{
    private protected override JsonReading<ChatResponseFormat>? VariantOf(string tag) => tag switch
    {
        "text" => ChatTextResponseFormat.ReadJson,
        "json_object" => ChatJsonObjectResponseFormat.ReadJson,
        "json_schema" => ChatJsonSchemaResponseFormat.ReadJson,
        _ => null,
    };

    private protected override ChatResponseFormat Unknown(JsonElement json) => new UnknownChatResponseFormat(json);
}
