using System.ComponentModel;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>Reads and writes a <see cref="ChatCustomToolFormat"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChatCustomToolFormatConverter() : UnionConverter<ChatCustomToolFormat>("type")
{
    private protected override JsonReading<ChatCustomToolFormat>? VariantOf(string tag) => tag switch
    {
        "text" => ChatTextToolFormat.ReadJson,
        "grammar" => ChatGrammarToolFormat.ReadJson,
        _ => null,
    };

    private protected override ChatCustomToolFormat Unknown(JsonElement json) => new UnknownChatCustomToolFormat(json);
}
