using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

internal sealed class ThreadContentPartConverter() : UnionConverter<ThreadContentPart>("type")
{
    protected override Type? VariantOf(string tag) => tag switch
    {
        "text" => typeof(ThreadTextPart),
        "image_file" => typeof(ThreadImageFilePart),
        "image_url" => typeof(ThreadImageUrlPart),
        "refusal" => typeof(ThreadRefusalPart),
        _ => null,
    };

    protected override ThreadContentPart Unknown(JsonElement json) => new UnknownThreadContentPart(json);
}
