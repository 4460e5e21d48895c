namespace OpenAi.Assistants;

/// <summary>A message has grown.</summary>
public sealed partial record ThreadMessageDeltaEvent : AssistantStreamEvent
{
    /// <summary>What is new.</summary>
    public ThreadMessageDelta Data { get; set; } = new();
}
