namespace OpenAi.Responses;

/// <summary>The audio is complete.</summary>
public sealed partial record ResponseAudioDoneEvent : ResponseStreamEvent;
