using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

internal sealed class ChatToolConverter() : UnionConverter<ChatTool>("type")
{
    protected override JsonReading<ChatTool>? VariantOf(string tag) => tag switch
    {
        "function" => ChatFunctionTool.ReadJson,
        "custom" => ChatCustomTool.ReadJson,
        // Servers that know only one kind leave the tag out.
        "" => ChatFunctionTool.ReadJson,
        _ => null,
    };

    protected override ChatTool Unknown(JsonElement json) => new UnknownChatTool(json);
}
