namespace OpenAi.Audio;

/// <summary>A person's consent to the use of their voice.</summary>
public sealed partial record VoiceConsent : ApiResult
{
    /// <summary>The object type, always <c>audio.voice_consent</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The label.</summary>
    public string Name { get; set; } = "";

    /// <summary>The language of the spoken sentence, such as <c>en-US</c>.</summary>
    public string Language { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }
}
