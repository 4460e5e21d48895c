using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Moderations;

internal sealed class ModerationInputPartConverter() : UnionConverter<ModerationInputPart>("type")
{
    protected override Type? VariantOf(string tag) => tag switch
    {
        "text" => typeof(ModerationTextPart),
        "image_url" => typeof(ModerationImagePart),
        _ => null,
    };

    protected override ModerationInputPart Unknown(JsonElement json) => new UnknownModerationInputPart(json);
}
