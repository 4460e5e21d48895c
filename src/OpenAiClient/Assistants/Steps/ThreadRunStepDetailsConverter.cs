using System.ComponentModel;
using System.Text.Json;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>Reads and writes a <see cref="ThreadRunStepDetails"/> as it is on the wire, also in a caller's own JSON.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ThreadRunStepDetailsConverter() : UnionConverter<ThreadRunStepDetails>("type")
{
    private protected override JsonReading<ThreadRunStepDetails>? VariantOf(string tag) => tag switch
    {
        "message_creation" => ThreadMessageCreationDetails.ReadJson,
        "tool_calls" => ThreadToolCallsDetails.ReadJson,
        _ => null,
    };

    private protected override ThreadRunStepDetails Unknown(JsonElement json) => new UnknownThreadRunStepDetails(json);
}
