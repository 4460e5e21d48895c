namespace OpenAi.Responses;

/// <summary>The audio transcript is complete.</summary>
public sealed partial record ResponseAudioTranscriptDoneEvent : ResponseStreamEvent;
