using System.ComponentModel;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>Reads and writes a <see cref="ChatContentPart"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ChatContentPartConverter() : UnionConverter<ChatContentPart>("type")
{
    private protected override JsonReading<ChatContentPart>? VariantOf(string tag) => tag switch
    {
        "text" => ChatTextPart.ReadJson,
        "image_url" => ChatImagePart.ReadJson,
        "input_audio" => ChatAudioPart.ReadJson,
        "file" => ChatFilePart.ReadJson,
        "refusal" => ChatRefusalPart.ReadJson,
        _ => null,
    };

    private protected override ChatContentPart Unknown(JsonElement json) => new UnknownChatContentPart(json);
}
