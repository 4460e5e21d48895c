using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

internal sealed class AssistantToolConverter() : UnionConverter<AssistantTool>("type")
{
    protected override Type? VariantOf(string tag) => tag switch
    {
        "code_interpreter" => typeof(AssistantCodeInterpreterTool),
        "file_search" => typeof(AssistantFileSearchTool),
        "function" => typeof(AssistantFunctionTool),
        _ => null,
    };

    protected override AssistantTool Unknown(JsonElement json) => new UnknownAssistantTool(json);
}
