using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

internal sealed class ThreadInputPartConverter() : UnionConverter<ThreadInputPart>("type")
{
    protected override JsonReading<ThreadInputPart>? VariantOf(string tag) => tag switch
    {
        "text" => ThreadTextInput.ReadJson,
        "image_file" => ThreadImageFileInput.ReadJson,
        "image_url" => ThreadImageUrlInput.ReadJson,
        _ => null,
    };

    protected override ThreadInputPart Unknown(JsonElement json) => new UnknownThreadInputPart(json);
}
