namespace OpenAi.Responses;

/// <summary>The sound is done.</summary>
public sealed partial record ResponseAudioDoneEvent : ResponseStreamEvent;
