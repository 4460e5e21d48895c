namespace OpenAi.Audio;

/// <summary>
/// An event of streamed speech: a <see cref="SpeechDeltaEvent"/>, a <see cref="SpeechDoneEvent"/>, which is the last, or an
/// <see cref="UnknownSpeechStreamEvent"/>.
/// </summary>
[Union("type")]
[Variant<SpeechDeltaEvent>("speech.audio.delta")]
[Variant<SpeechDoneEvent>("speech.audio.done")]
public abstract partial record SpeechStreamEvent : ApiResult;
