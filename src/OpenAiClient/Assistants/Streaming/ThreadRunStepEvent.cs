namespace OpenAi.Assistants;

/// <summary>Something happened to a step; <see cref="AssistantStreamEvent.Event"/> tells what.</summary>
public sealed partial record ThreadRunStepEvent : AssistantStreamEvent
{
    /// <summary>The step as it is now.</summary>
    public ThreadRunStep Data { get; set; } = new();
}
