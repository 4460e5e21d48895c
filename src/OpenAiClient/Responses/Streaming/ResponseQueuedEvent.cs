namespace OpenAi.Responses;

/// <summary>The response waits for its turn, in the background.</summary>
public sealed partial record ResponseQueuedEvent : ResponseStateEvent;
