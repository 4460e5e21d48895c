namespace OpenAi.Audio;

/// <summary>
/// An event of a streamed transcription: a <see cref="TranscriptionDeltaEvent"/>, a <see cref="TranscriptionSegmentEvent"/>, a
/// <see cref="TranscriptionDoneEvent"/>, which is the last, or an <see cref="UnknownTranscriptionStreamEvent"/>.
/// </summary>
[Union("type")]
[Variant<TranscriptionDeltaEvent>("transcript.text.delta")]
[Variant<TranscriptionSegmentEvent>("transcript.text.segment")]
[Variant<TranscriptionDoneEvent>("transcript.text.done")]
public abstract partial record TranscriptionStreamEvent : ApiResult;
