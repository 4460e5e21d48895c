using System.ComponentModel;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Reads and writes a <see cref="ThreadToolCall"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ThreadToolCallConverter() : UnionConverter<ThreadToolCall>("type")
{
    private protected override JsonReading<ThreadToolCall>? VariantOf(string tag) => tag switch
    {
        "code_interpreter" => ThreadCodeInterpreterCall.ReadJson,
        "file_search" => ThreadFileSearchCall.ReadJson,
        "function" => ThreadFunctionCall.ReadJson,
        _ => null,
    };

    private protected override ThreadToolCall Unknown(JsonElement json) => new UnknownThreadToolCall(json);
}
