using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

internal sealed class ChatMessageConverter() : UnionConverter<ChatMessage>("role")
{
    protected override JsonReading<ChatMessage>? VariantOf(string tag) => tag switch
    {
        "developer" => DeveloperChatMessage.ReadJson,
        "system" => SystemChatMessage.ReadJson,
        "user" => UserChatMessage.ReadJson,
        "assistant" => AssistantChatMessage.ReadJson,
        "tool" => ToolChatMessage.ReadJson,
        "function" => FunctionChatMessage.ReadJson,
        _ => null,
    };

    protected override ChatMessage Unknown(JsonElement json) => new UnknownChatMessage(json);
}
