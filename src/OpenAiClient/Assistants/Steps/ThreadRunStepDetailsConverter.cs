using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

internal sealed class ThreadRunStepDetailsConverter() : UnionConverter<ThreadRunStepDetails>("type")
{
    protected override JsonReading<ThreadRunStepDetails>? VariantOf(string tag) => tag switch
    {
        "message_creation" => ThreadMessageCreationDetails.ReadJson,
        "tool_calls" => ThreadToolCallsDetails.ReadJson,
        _ => null,
    };

    protected override ThreadRunStepDetails Unknown(JsonElement json) => new UnknownThreadRunStepDetails(json);
}
