namespace OpenAi.Responses;

/// <summary>The response failed; <see cref="Response.Error"/> contains the reason. A terminal event.</summary>
public sealed partial record ResponseFailedEvent : ResponseStateEvent;
