using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

internal sealed class ThreadRunStepDetailsConverter() : UnionConverter<ThreadRunStepDetails>("type")
{
    protected override Type? VariantOf(string tag) => tag switch
    {
        "message_creation" => typeof(ThreadMessageCreationDetails),
        "tool_calls" => typeof(ThreadToolCallsDetails),
        _ => null,
    };

    protected override ThreadRunStepDetails Unknown(JsonElement json) => new UnknownThreadRunStepDetails(json);
}
