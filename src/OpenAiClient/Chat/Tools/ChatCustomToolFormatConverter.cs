using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

internal sealed class ChatCustomToolFormatConverter() : UnionConverter<ChatCustomToolFormat>("type")
{
    protected override Type? VariantOf(string tag) => tag switch
    {
        "text" => typeof(ChatTextToolFormat),
        "grammar" => typeof(ChatGrammarToolFormat),
        _ => null,
    };

    protected override ChatCustomToolFormat Unknown(JsonElement json) => new UnknownChatCustomToolFormat(json);
}
