using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

internal sealed class ThreadToolCallConverter() : UnionConverter<ThreadToolCall>("type")
{
    protected override Type? VariantOf(string tag) => tag switch
    {
        "code_interpreter" => typeof(ThreadCodeInterpreterCall),
        "file_search" => typeof(ThreadFileSearchCall),
        "function" => typeof(ThreadFunctionCall),
        _ => null,
    };

    protected override ThreadToolCall Unknown(JsonElement json) => new UnknownThreadToolCall(json);
}
