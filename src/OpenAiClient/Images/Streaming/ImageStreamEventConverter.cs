using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Images;

internal sealed class ImageStreamEventConverter() : UnionConverter<ImageStreamEvent>("type")
{
    protected override JsonReading<ImageStreamEvent>? VariantOf(string tag) => tag switch
    {
        "image_generation.partial_image" or "image_edit.partial_image" => ImagePartialEvent.ReadJson,
        "image_generation.completed" or "image_edit.completed" => ImageCompletedEvent.ReadJson,
        _ => null,
    };

    protected override ImageStreamEvent Unknown(JsonElement json) => new UnknownImageStreamEvent(json);
}
