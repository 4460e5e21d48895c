namespace OpenAi.Audio;

/// <summary>A custom voice, created from a recording; use it in requests as <c>Voice.FromId(voice.Id)</c>.</summary>
public sealed partial record CustomVoice : ApiResult
{
    /// <summary>The object type, always <c>audio.voice</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>The id.</summary>
    public string Id { get; set; } = "";

    /// <summary>The name.</summary>
    public string Name { get; set; } = "";

    /// <summary>The creation time.</summary>
    public DateTimeOffset? CreatedAt { get; set; }
}
