namespace OpenAi.Assistants;

/// <summary>A step has grown.</summary>
public sealed partial record ThreadRunStepDeltaEvent : AssistantStreamEvent
{
    /// <summary>What is new.</summary>
    public ThreadRunStepDelta Data { get; set; } = new();
}
