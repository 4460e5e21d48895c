using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

internal sealed class ChatCustomToolFormatConverter() : UnionConverter<ChatCustomToolFormat>("type")
{
    protected override JsonReading<ChatCustomToolFormat>? VariantOf(string tag) => tag switch
    {
        "text" => ChatTextToolFormat.ReadJson,
        "grammar" => ChatGrammarToolFormat.ReadJson,
        _ => null,
    };

    protected override ChatCustomToolFormat Unknown(JsonElement json) => new UnknownChatCustomToolFormat(json);
}
