using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

internal sealed class ChatContentPartConverter() : UnionConverter<ChatContentPart>("type")
{
    protected override Type? VariantOf(string tag) => tag switch
    {
        "text" => typeof(ChatTextPart),
        "image_url" => typeof(ChatImagePart),
        "input_audio" => typeof(ChatAudioPart),
        "file" => typeof(ChatFilePart),
        "refusal" => typeof(ChatRefusalPart),
        _ => null,
    };

    protected override ChatContentPart Unknown(JsonElement json) => new UnknownChatContentPart(json);
}
