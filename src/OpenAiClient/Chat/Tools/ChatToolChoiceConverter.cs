using System.ComponentModel;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>Reads and writes a <see cref="ChatToolChoice"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChatToolChoiceConverter() : UnionConverter<ChatToolChoice>("type")
{
    private protected override JsonReading<ChatToolChoice>? VariantOf(string tag) => tag switch
    {
        "function" => ChatFunctionToolChoice.ReadJson,
        "custom" => ChatCustomToolChoice.ReadJson,
        "allowed_tools" => ChatAllowedToolsChoice.ReadJson,
        _ => null,
    };

    private protected override ChatToolChoice FromText(string text) => new ChatToolChoiceMode(text);

    private protected override ChatToolChoice Unknown(JsonElement json) => new UnknownChatToolChoice(json);
}
