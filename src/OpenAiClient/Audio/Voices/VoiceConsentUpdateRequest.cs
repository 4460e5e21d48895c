namespace OpenAi.Audio;

/// <summary>A request to update a consent. <c>POST /audio/voice_consents/{consent_id}</c></summary>
public sealed partial record VoiceConsentUpdateRequest : JsonModel
{
    /// <summary>The new label.</summary>
    public required string Name { get; set; }
}
