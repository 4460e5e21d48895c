namespace OpenAi.Audio;

/// <summary>Which consents to list. <c>GET /audio/voice_consents</c></summary>
public sealed partial record VoiceConsentListQuery : JsonModel
{
    /// <summary>How many items a page has, 1 to 100. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>The id after which the list begins. Default: <see langword="null"/>, at its beginning.</summary>
    public string? After { get; set; }
}
