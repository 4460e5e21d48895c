namespace OpenAi.Audio;

/// <summary>The query for listing consents. <c>GET /audio/voice_consents</c></summary>
public sealed partial record VoiceConsentListQuery : JsonModel
{
    /// <summary>The number of items per page, from 1 to 100. Default: the server's, 20.</summary>
    public int? Limit { get; set; }

    /// <summary>The id of the item after which the list starts. Default: <see langword="null"/>, the start of the list.</summary>
    public string? After { get; set; }
}
