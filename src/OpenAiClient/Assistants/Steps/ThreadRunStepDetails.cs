using System.Text.Json.Serialization;

namespace OpenAi.Assistants;

/// <summary>
/// What a step does: a <see cref="ThreadMessageCreationDetails"/>, a <see cref="ThreadToolCallsDetails"/>, or an
/// <see cref="UnknownThreadRunStepDetails"/>.
/// </summary>
[JsonConverter(typeof(ThreadRunStepDetailsConverter))]
public abstract partial record ThreadRunStepDetails : JsonModel
{
    private protected ThreadRunStepDetails()
    {
    }

    /// <summary>The kind, as on the wire.</summary>
    public abstract string Type { get; }
}
