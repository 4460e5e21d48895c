using System.ComponentModel;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Images;

/// <summary>Reads and writes a <see cref="ImageStreamEvent"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ImageStreamEventConverter() : UnionConverter<ImageStreamEvent>("type")
{
    private protected override JsonReading<ImageStreamEvent>? VariantOf(string tag) => tag switch
    {
        "image_generation.partial_image" or "image_edit.partial_image" => ImagePartialEvent.ReadJson,
        "image_generation.completed" or "image_edit.completed" => ImageCompletedEvent.ReadJson,
        _ => null,
    };

    private protected override ImageStreamEvent Unknown(JsonElement json) => new UnknownImageStreamEvent(json);
}
