using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>Something happened to a step; <see cref="AssistantStreamEvent.Event"/> tells what.</summary>
public sealed record ThreadRunStepEvent : AssistantStreamEvent
{
    /// <summary>The step as it is now.</summary>
    public ThreadRunStep Data { get; set; } = new();

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadRunStepEvent>();
}
