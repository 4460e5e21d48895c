namespace OpenAi.Responses;

/// <summary>The response was cut off; <see cref="Response.IncompleteDetails"/> contains the reason. A terminal event.</summary>
public sealed partial record ResponseIncompleteEvent : ResponseStateEvent;
