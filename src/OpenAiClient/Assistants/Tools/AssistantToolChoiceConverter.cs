using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

internal sealed class AssistantToolChoiceConverter() : UnionConverter<AssistantToolChoice>("type")
{
    protected override Type? VariantOf(string tag) => tag switch
    {
        "function" => typeof(AssistantFunctionToolChoice),
        "code_interpreter" => typeof(AssistantCodeInterpreterToolChoice),
        "file_search" => typeof(AssistantFileSearchToolChoice),
        _ => null,
    };

    protected override AssistantToolChoice FromText(string text) => new AssistantToolChoiceMode(text);

    protected override AssistantToolChoice Unknown(JsonElement json) => new UnknownAssistantToolChoice(json);
}
