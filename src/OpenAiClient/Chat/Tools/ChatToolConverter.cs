using System.ComponentModel;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>Reads and writes a <see cref="ChatTool"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChatToolConverter() : UnionConverter<ChatTool>("type")
{
    private protected override JsonReading<ChatTool>? VariantOf(string tag) => tag switch
    {
        "function" => ChatFunctionTool.ReadJson,
        "custom" => ChatCustomTool.ReadJson,
        // Servers that know only one kind leave the tag out.
        "" => ChatFunctionTool.ReadJson,
        _ => null,
    };

    private protected override ChatTool Unknown(JsonElement json) => new UnknownChatTool(json);
}
