using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

internal sealed class AssistantResponseFormatConverter() : UnionConverter<AssistantResponseFormat>("type")
{
    protected override JsonReading<AssistantResponseFormat>? VariantOf(string tag) => tag switch
    {
        "text" => AssistantTextResponseFormat.ReadJson,
        "json_object" => AssistantJsonObjectResponseFormat.ReadJson,
        "json_schema" => AssistantJsonSchemaResponseFormat.ReadJson,
        _ => null,
    };

    protected override AssistantResponseFormat FromText(string text) => new AssistantResponseFormatMode(text);

    protected override AssistantResponseFormat Unknown(JsonElement json) => new UnknownAssistantResponseFormat(json);
}
