namespace OpenAi.Responses;

/// <summary>The response is completed. A terminal event.</summary>
public sealed partial record ResponseCompletedEvent : ResponseStateEvent;
