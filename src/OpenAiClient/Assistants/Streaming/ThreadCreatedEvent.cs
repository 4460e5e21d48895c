using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>A thread was made.</summary>
public sealed record ThreadCreatedEvent : AssistantStreamEvent
{
    /// <summary>The thread.</summary>
    public AssistantThread Data { get; set; } = new();

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadCreatedEvent>();
}
