namespace OpenAi.Audio;

/// <summary>Says that a consent was deleted.</summary>
public sealed partial record VoiceConsentDeleted : ApiResult
{
    /// <summary>The consent.</summary>
    public string Id { get; set; } = "";

    /// <summary>The API's name for this kind of object: <c>audio.voice_consent</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether it was deleted.</summary>
    public bool? Deleted { get; set; }
}
