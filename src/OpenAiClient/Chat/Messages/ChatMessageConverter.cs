using System.ComponentModel;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>Reads and writes a <see cref="ChatMessage"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChatMessageConverter() : UnionConverter<ChatMessage>("role")
{
    private protected override JsonReading<ChatMessage>? VariantOf(string tag) => tag switch
    {
        "developer" => DeveloperChatMessage.ReadJson,
        "system" => SystemChatMessage.ReadJson,
        "user" => UserChatMessage.ReadJson,
        "assistant" => AssistantChatMessage.ReadJson,
        "tool" => ToolChatMessage.ReadJson,
        "function" => FunctionChatMessage.ReadJson,
        _ => null,
    };

    private protected override ChatMessage Unknown(JsonElement json) => new UnknownChatMessage(json);
}
