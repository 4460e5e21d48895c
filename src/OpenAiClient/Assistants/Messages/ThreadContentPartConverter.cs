using System.ComponentModel;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Reads and writes a <see cref="ThreadContentPart"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ThreadContentPartConverter() : UnionConverter<ThreadContentPart>("type")
{
    private protected override JsonReading<ThreadContentPart>? VariantOf(string tag) => tag switch
    {
        "text" => ThreadTextPart.ReadJson,
        "image_file" => ThreadImageFilePart.ReadJson,
        "image_url" => ThreadImageUrlPart.ReadJson,
        "refusal" => ThreadRefusalPart.ReadJson,
        _ => null,
    };

    private protected override ThreadContentPart Unknown(JsonElement json) => new UnknownThreadContentPart(json);
}
