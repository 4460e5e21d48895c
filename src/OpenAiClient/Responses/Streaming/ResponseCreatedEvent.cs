namespace OpenAi.Responses;

/// <summary>The response was begun.</summary>
public sealed partial record ResponseCreatedEvent : ResponseStateEvent;
