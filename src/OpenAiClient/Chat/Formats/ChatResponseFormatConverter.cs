using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

internal sealed class ChatResponseFormatConverter() : UnionConverter<ChatResponseFormat>("type")
{
    protected override Type? VariantOf(string tag) => tag switch
    {
        "text" => typeof(ChatTextResponseFormat),
        "json_object" => typeof(ChatJsonObjectResponseFormat),
        "json_schema" => typeof(ChatJsonSchemaResponseFormat),
        _ => null,
    };

    protected override ChatResponseFormat Unknown(JsonElement json) => new UnknownChatResponseFormat(json);
}
