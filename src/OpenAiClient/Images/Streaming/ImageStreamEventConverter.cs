using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Images;

internal sealed class ImageStreamEventConverter() : UnionConverter<ImageStreamEvent>("type")
{
    protected override Type? VariantOf(string tag) => tag switch
    {
        "image_generation.partial_image" or "image_edit.partial_image" => typeof(ImagePartialEvent),
        "image_generation.completed" or "image_edit.completed" => typeof(ImageCompletedEvent),
        _ => null,
    };

    protected override ImageStreamEvent Unknown(JsonElement json) => new UnknownImageStreamEvent(json);
}
