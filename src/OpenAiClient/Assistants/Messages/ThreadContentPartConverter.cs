using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

internal sealed class ThreadContentPartConverter() : UnionConverter<ThreadContentPart>("type")
{
    protected override JsonReading<ThreadContentPart>? VariantOf(string tag) => tag switch
    {
        "text" => ThreadTextPart.ReadJson,
        "image_file" => ThreadImageFilePart.ReadJson,
        "image_url" => ThreadImageUrlPart.ReadJson,
        "refusal" => ThreadRefusalPart.ReadJson,
        _ => null,
    };

    protected override ThreadContentPart Unknown(JsonElement json) => new UnknownThreadContentPart(json);
}
