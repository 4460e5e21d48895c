using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

internal sealed class AssistantToolChoiceConverter() : UnionConverter<AssistantToolChoice>("type")
{
    protected override JsonReading<AssistantToolChoice>? VariantOf(string tag) => tag switch
    {
        "function" => AssistantFunctionToolChoice.ReadJson,
        "code_interpreter" => AssistantCodeInterpreterToolChoice.ReadJson,
        "file_search" => AssistantFileSearchToolChoice.ReadJson,
        _ => null,
    };

    protected override AssistantToolChoice FromText(string text) => new AssistantToolChoiceMode(text);

    protected override AssistantToolChoice Unknown(JsonElement json) => new UnknownAssistantToolChoice(json);
}
