namespace OpenAi.Assistants;

/// <summary>A thread was created.</summary>
public sealed partial record ThreadCreatedEvent : AssistantStreamEvent
{
    /// <summary>The thread.</summary>
    public AssistantThread Data { get; set; } = new();
}
