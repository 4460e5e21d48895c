namespace OpenAi.Assistants;

/// <summary>A step has new content.</summary>
public sealed partial record ThreadRunStepDeltaEvent : AssistantStreamEvent
{
    /// <summary>The new content.</summary>
    public ThreadRunStepDelta Data { get; set; } = new();
}
