namespace OpenAi.Audio;

/// <summary>The consent of a person to the use of their voice.</summary>
public sealed partial record VoiceConsent : ApiResult
{
    /// <summary>The API's name for this kind of object: <c>audio.voice_consent</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>Its label.</summary>
    public string Name { get; set; } = "";

    /// <summary>The language of the sentence that was spoken, such as <c>en-US</c>.</summary>
    public string Language { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; set; }
}
