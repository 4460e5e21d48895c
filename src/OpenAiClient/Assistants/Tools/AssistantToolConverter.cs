using System.ComponentModel;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Reads and writes a <see cref="AssistantTool"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class AssistantToolConverter() : UnionConverter<AssistantTool>("type")
{
    private protected override JsonReading<AssistantTool>? VariantOf(string tag) => tag switch
    {
        "code_interpreter" => AssistantCodeInterpreterTool.ReadJson,
        "file_search" => AssistantFileSearchTool.ReadJson,
        "function" => AssistantFunctionTool.ReadJson,
        _ => null,
    };

    private protected override AssistantTool Unknown(JsonElement json) => new UnknownAssistantTool(json);
}
