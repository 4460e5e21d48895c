namespace OpenAi.Responses;

/// <summary>The response is being made.</summary>
public sealed partial record ResponseInProgressEvent : ResponseStateEvent;
