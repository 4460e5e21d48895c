namespace OpenAi.Assistants;

/// <summary>An event of a run; <see cref="AssistantStreamEvent.Event"/> is its type.</summary>
public sealed partial record ThreadRunEvent : AssistantStreamEvent
{
    /// <summary>The updated run.</summary>
    public ThreadRun Data { get; set; } = new();
}
