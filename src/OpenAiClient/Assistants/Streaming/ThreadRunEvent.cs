namespace OpenAi.Assistants;

/// <summary>Something happened to a run; <see cref="AssistantStreamEvent.Event"/> tells what.</summary>
public sealed partial record ThreadRunEvent : AssistantStreamEvent
{
    /// <summary>The run as it is now.</summary>
    public ThreadRun Data { get; set; } = new();
}
