using System.ComponentModel;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Reads and writes a <see cref="AssistantResponseFormat"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AssistantResponseFormatConverter() : UnionConverter<AssistantResponseFormat>("type")
{
    private protected override JsonReading<AssistantResponseFormat>? VariantOf(string tag) => tag switch
    {
        "text" => AssistantTextResponseFormat.ReadJson,
        "json_object" => AssistantJsonObjectResponseFormat.ReadJson,
        "json_schema" => AssistantJsonSchemaResponseFormat.ReadJson,
        _ => null,
    };

    private protected override AssistantResponseFormat FromText(string text) => new AssistantResponseFormatMode(text);

    private protected override AssistantResponseFormat Unknown(JsonElement json) => new UnknownAssistantResponseFormat(json);
}
