using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Moderations;

internal sealed class ModerationInputPartConverter() : UnionConverter<ModerationInputPart>("type")
{
    protected override JsonReading<ModerationInputPart>? VariantOf(string tag) => tag switch
    {
        "text" => ModerationTextPart.ReadJson,
        "image_url" => ModerationImagePart.ReadJson,
        _ => null,
    };

    protected override ModerationInputPart Unknown(JsonElement json) => new UnknownModerationInputPart(json);
}
