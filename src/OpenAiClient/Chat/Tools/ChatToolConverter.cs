using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

internal sealed class ChatToolConverter() : UnionConverter<ChatTool>("type")
{
    protected override Type? VariantOf(string tag) => tag switch
    {
        "function" => typeof(ChatFunctionTool),
        "custom" => typeof(ChatCustomTool),
        // Servers that know only one kind leave the tag out.
        "" => typeof(ChatFunctionTool),
        _ => null,
    };

    protected override ChatTool Unknown(JsonElement json) => new UnknownChatTool(json);
}
