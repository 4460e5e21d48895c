using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

internal sealed class AssistantToolConverter() : UnionConverter<AssistantTool>("type")
{
    protected override JsonReading<AssistantTool>? VariantOf(string tag) => tag switch
    {
        "code_interpreter" => AssistantCodeInterpreterTool.ReadJson,
        "file_search" => AssistantFileSearchTool.ReadJson,
        "function" => AssistantFunctionTool.ReadJson,
        _ => null,
    };

    protected override AssistantTool Unknown(JsonElement json) => new UnknownAssistantTool(json);
}
