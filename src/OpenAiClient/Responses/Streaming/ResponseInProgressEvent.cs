namespace OpenAi.Responses;

/// <summary>The response is being created.</summary>
public sealed partial record ResponseInProgressEvent : ResponseStateEvent;
