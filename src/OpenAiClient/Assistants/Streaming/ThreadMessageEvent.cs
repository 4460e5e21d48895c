namespace OpenAi.Assistants;

/// <summary>Something happened to a message; <see cref="AssistantStreamEvent.Event"/> tells what.</summary>
public sealed partial record ThreadMessageEvent : AssistantStreamEvent
{
    /// <summary>The message as it is now.</summary>
    public ThreadMessage Data { get; set; } = new();
}
