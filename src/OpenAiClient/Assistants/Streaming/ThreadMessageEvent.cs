namespace OpenAi.Assistants;

/// <summary>An event of a message; <see cref="AssistantStreamEvent.Event"/> is its type.</summary>
public sealed partial record ThreadMessageEvent : AssistantStreamEvent
{
    /// <summary>The updated message.</summary>
    public ThreadMessage Data { get; set; } = new();
}
