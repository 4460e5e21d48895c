namespace OpenAi.Audio;

/// <summary>A voice that was made after a recording; requests take it as <c>Voice.FromId(voice.Id)</c>.</summary>
public sealed partial record CustomVoice : ApiResult
{
    /// <summary>The API's name for this kind of object: <c>audio.voice</c>.</summary>
    public string Object { get; set; } = "";

    /// <summary>Its id.</summary>
    public string Id { get; set; } = "";

    /// <summary>Its name.</summary>
    public string Name { get; set; } = "";

    /// <summary>When it was made.</summary>
    public DateTimeOffset? CreatedAt { get; set; }
}
