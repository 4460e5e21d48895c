using System.ComponentModel;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>Reads and writes a <see cref="ChatToolCall"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChatToolCallConverter() : UnionConverter<ChatToolCall>("type")
{
    private protected override JsonReading<ChatToolCall>? VariantOf(string tag) => tag switch
    {
        "function" => ChatFunctionToolCall.ReadJson,
        "custom" => ChatCustomToolCall.ReadJson,
        // Servers that know only one kind leave the tag out.
        "" => ChatFunctionToolCall.ReadJson,
        _ => null,
    };

    private protected override ChatToolCall Unknown(JsonElement json) => new UnknownChatToolCall(json);
}
