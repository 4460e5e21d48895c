using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

internal sealed class ThreadInputPartConverter() : UnionConverter<ThreadInputPart>("type")
{
    protected override Type? VariantOf(string tag) => tag switch
    {
        "text" => typeof(ThreadTextInput),
        "image_file" => typeof(ThreadImageFileInput),
        "image_url" => typeof(ThreadImageUrlInput),
        _ => null,
    };

    protected override ThreadInputPart Unknown(JsonElement json) => new UnknownThreadInputPart(json);
}
