using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

internal sealed class ChatToolChoiceConverter() : UnionConverter<ChatToolChoice>("type")
{
    protected override Type? VariantOf(string tag) => tag switch
    {
        "function" => typeof(ChatFunctionToolChoice),
        "custom" => typeof(ChatCustomToolChoice),
        "allowed_tools" => typeof(ChatAllowedToolsChoice),
        _ => null,
    };

    protected override ChatToolChoice FromText(string text) => new ChatToolChoiceMode(text);

    protected override ChatToolChoice Unknown(JsonElement json) => new UnknownChatToolChoice(json);
}
