namespace OpenAi.Responses;

/// <summary>The background response is waiting to be processed.</summary>
public sealed partial record ResponseQueuedEvent : ResponseStateEvent;
