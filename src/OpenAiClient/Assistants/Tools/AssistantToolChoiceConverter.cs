using System.ComponentModel;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Reads and writes a <see cref="AssistantToolChoice"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AssistantToolChoiceConverter() : UnionConverter<AssistantToolChoice>("type")
{
    private protected override JsonReading<AssistantToolChoice>? VariantOf(string tag) => tag switch
    {
        "function" => AssistantFunctionToolChoice.ReadJson,
        "code_interpreter" => AssistantCodeInterpreterToolChoice.ReadJson,
        "file_search" => AssistantFileSearchToolChoice.ReadJson,
        _ => null,
    };

    private protected override AssistantToolChoice FromText(string text) => new AssistantToolChoiceMode(text);

    private protected override AssistantToolChoice Unknown(JsonElement json) => new UnknownAssistantToolChoice(json);
}
