using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

internal sealed class ThreadToolCallConverter() : UnionConverter<ThreadToolCall>("type")
{
    protected override JsonReading<ThreadToolCall>? VariantOf(string tag) => tag switch
    {
        "code_interpreter" => ThreadCodeInterpreterCall.ReadJson,
        "file_search" => ThreadFileSearchCall.ReadJson,
        "function" => ThreadFunctionCall.ReadJson,
        _ => null,
    };

    protected override ThreadToolCall Unknown(JsonElement json) => new UnknownThreadToolCall(json);
}
