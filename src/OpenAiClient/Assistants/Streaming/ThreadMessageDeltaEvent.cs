namespace OpenAi.Assistants;

/// <summary>A message has new content.</summary>
public sealed partial record ThreadMessageDeltaEvent : AssistantStreamEvent
{
    /// <summary>The new content.</summary>
    public ThreadMessageDelta Data { get; set; } = new();
}
