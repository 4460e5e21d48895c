namespace OpenAi.Audio;

/// <summary>The result of deleting a consent.</summary>
public sealed partial record VoiceConsentDeleted : ApiResult
{
    /// <summary>The consent.</summary>
    public string Id { get; set; } = "";

    /// <summary>The object type, always <c>audio.voice_consent</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Whether the object was deleted.</summary>
    public bool? Deleted { get; set; }
}
