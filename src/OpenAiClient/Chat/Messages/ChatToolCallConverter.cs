using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

internal sealed class ChatToolCallConverter() : UnionConverter<ChatToolCall>("type")
{
    protected override Type? VariantOf(string tag) => tag switch
    {
        "function" => typeof(ChatFunctionToolCall),
        "custom" => typeof(ChatCustomToolCall),
        // Servers that know only one kind leave the tag out.
        "" => typeof(ChatFunctionToolCall),
        _ => null,
    };

    protected override ChatToolCall Unknown(JsonElement json) => new UnknownChatToolCall(json);
}
