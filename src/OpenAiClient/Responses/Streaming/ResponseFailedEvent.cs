namespace OpenAi.Responses;

/// <summary>The response failed; <see cref="Response.Error"/> tells why. The last event.</summary>
public sealed partial record ResponseFailedEvent : ResponseStateEvent;
