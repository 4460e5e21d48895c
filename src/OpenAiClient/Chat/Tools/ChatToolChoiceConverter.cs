using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

internal sealed class ChatToolChoiceConverter() : UnionConverter<ChatToolChoice>("type")
{
    protected override JsonReading<ChatToolChoice>? VariantOf(string tag) => tag switch
    {
        "function" => ChatFunctionToolChoice.ReadJson,
        "custom" => ChatCustomToolChoice.ReadJson,
        "allowed_tools" => ChatAllowedToolsChoice.ReadJson,
        _ => null,
    };

    protected override ChatToolChoice FromText(string text) => new ChatToolChoiceMode(text);

    protected override ChatToolChoice Unknown(JsonElement json) => new UnknownChatToolChoice(json);
}
