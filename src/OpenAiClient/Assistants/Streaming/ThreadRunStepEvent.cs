namespace OpenAi.Assistants;

/// <summary>An event of a step; <see cref="AssistantStreamEvent.Event"/> is its type.</summary>
public sealed partial record ThreadRunStepEvent : AssistantStreamEvent
{
    /// <summary>The step.</summary>
    public ThreadRunStep Data { get; set; } = new();
}
