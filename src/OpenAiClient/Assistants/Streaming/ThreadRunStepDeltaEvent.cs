using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>A step has grown.</summary>
public sealed record ThreadRunStepDeltaEvent : AssistantStreamEvent
{
    /// <summary>What is new.</summary>
    public ThreadRunStepDelta Data { get; set; } = new();

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadRunStepDeltaEvent>();
}
