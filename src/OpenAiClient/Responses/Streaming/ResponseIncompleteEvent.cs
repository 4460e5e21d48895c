namespace OpenAi.Responses;

/// <summary>The response was cut off; <see cref="Response.IncompleteDetails"/> tells why. The last event.</summary>
public sealed partial record ResponseIncompleteEvent : ResponseStateEvent;
