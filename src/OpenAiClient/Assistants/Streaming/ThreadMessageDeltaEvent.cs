using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>A message has grown.</summary>
public sealed record ThreadMessageDeltaEvent : AssistantStreamEvent
{
    /// <summary>What is new.</summary>
    public ThreadMessageDelta Data { get; set; } = new();

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadMessageDeltaEvent>();
}
