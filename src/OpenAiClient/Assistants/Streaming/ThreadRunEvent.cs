using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Assistants;

/// <summary>Something happened to a run; <see cref="AssistantStreamEvent.Event"/> tells what.</summary>
public sealed record ThreadRunEvent : AssistantStreamEvent
{
    /// <summary>The run as it is now.</summary>
    public ThreadRun Data { get; set; } = new();

    internal override JsonTypeInfo TypeInfo => AssistantsJson.Of<ThreadRunEvent>();
}
