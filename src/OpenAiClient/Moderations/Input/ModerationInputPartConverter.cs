using System.ComponentModel;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Moderations;

/// <summary>Reads and writes a <see cref="ModerationInputPart"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ModerationInputPartConverter() : UnionConverter<ModerationInputPart>("type")
{
    private protected override JsonReading<ModerationInputPart>? VariantOf(string tag) => tag switch
    {
        "text" => ModerationTextPart.ReadJson,
        "image_url" => ModerationImagePart.ReadJson,
        _ => null,
    };

    private protected override ModerationInputPart Unknown(JsonElement json) => new UnknownModerationInputPart(json);
}
