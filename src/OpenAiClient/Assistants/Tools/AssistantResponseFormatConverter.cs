using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

internal sealed class AssistantResponseFormatConverter() : UnionConverter<AssistantResponseFormat>("type")
{
    protected override Type? VariantOf(string tag) => tag switch
    {
        "text" => typeof(AssistantTextResponseFormat),
        "json_object" => typeof(AssistantJsonObjectResponseFormat),
        "json_schema" => typeof(AssistantJsonSchemaResponseFormat),
        _ => null,
    };

    protected override AssistantResponseFormat FromText(string text) => new AssistantResponseFormatMode(text);

    protected override AssistantResponseFormat Unknown(JsonElement json) => new UnknownAssistantResponseFormat(json);
}
