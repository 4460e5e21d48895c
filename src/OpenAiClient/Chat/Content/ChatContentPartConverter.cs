using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

internal sealed class ChatContentPartConverter() : UnionConverter<ChatContentPart>("type")
{
    protected override JsonReading<ChatContentPart>? VariantOf(string tag) => tag switch
    {
        "text" => ChatTextPart.ReadJson,
        "image_url" => ChatImagePart.ReadJson,
        "input_audio" => ChatAudioPart.ReadJson,
        "file" => ChatFilePart.ReadJson,
        "refusal" => ChatRefusalPart.ReadJson,
        _ => null,
    };

    protected override ChatContentPart Unknown(JsonElement json) => new UnknownChatContentPart(json);
}
