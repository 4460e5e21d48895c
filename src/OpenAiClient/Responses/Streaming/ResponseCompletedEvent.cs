namespace OpenAi.Responses;

/// <summary>The response is done. The last event.</summary>
public sealed partial record ResponseCompletedEvent : ResponseStateEvent;
