using System.ComponentModel;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Reads and writes a <see cref="ThreadInputPart"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ThreadInputPartConverter() : UnionConverter<ThreadInputPart>("type")
{
    private protected override JsonReading<ThreadInputPart>? VariantOf(string tag) => tag switch
    {
        "text" => ThreadTextInput.ReadJson,
        "image_file" => ThreadImageFileInput.ReadJson,
        "image_url" => ThreadImageUrlInput.ReadJson,
        _ => null,
    };

    private protected override ThreadInputPart Unknown(JsonElement json) => new UnknownThreadInputPart(json);
}
