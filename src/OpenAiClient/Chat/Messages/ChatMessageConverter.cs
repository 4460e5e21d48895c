using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

internal sealed class ChatMessageConverter() : UnionConverter<ChatMessage>("role")
{
    protected override Type? VariantOf(string tag) => tag switch
    {
        "developer" => typeof(DeveloperChatMessage),
        "system" => typeof(SystemChatMessage),
        "user" => typeof(UserChatMessage),
        "assistant" => typeof(AssistantChatMessage),
        "tool" => typeof(ToolChatMessage),
        "function" => typeof(FunctionChatMessage),
        _ => null,
    };

    protected override ChatMessage Unknown(JsonElement json) => new UnknownChatMessage(json);
}
