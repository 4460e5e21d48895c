namespace OpenAi.Responses;

/// <summary>The text of what the sound says is done.</summary>
public sealed partial record ResponseAudioTranscriptDoneEvent : ResponseStreamEvent;
