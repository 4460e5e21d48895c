using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

internal sealed class ChatResponseFormatConverter() : UnionConverter<ChatResponseFormat>("type")
{
    protected override JsonReading<ChatResponseFormat>? VariantOf(string tag) => tag switch
    {
        "text" => ChatTextResponseFormat.ReadJson,
        "json_object" => ChatJsonObjectResponseFormat.ReadJson,
        "json_schema" => ChatJsonSchemaResponseFormat.ReadJson,
        _ => null,
    };

    protected override ChatResponseFormat Unknown(JsonElement json) => new UnknownChatResponseFormat(json);
}
