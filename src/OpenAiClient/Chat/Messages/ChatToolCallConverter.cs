using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

internal sealed class ChatToolCallConverter() : UnionConverter<ChatToolCall>("type")
{
    protected override JsonReading<ChatToolCall>? VariantOf(string tag) => tag switch
    {
        "function" => ChatFunctionToolCall.ReadJson,
        "custom" => ChatCustomToolCall.ReadJson,
        // Servers that know only one kind leave the tag out.
        "" => ChatFunctionToolCall.ReadJson,
        _ => null,
    };

    protected override ChatToolCall Unknown(JsonElement json) => new UnknownChatToolCall(json);
}
