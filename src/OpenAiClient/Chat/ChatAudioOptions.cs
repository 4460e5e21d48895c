namespace OpenAi.Chat;

/// <summary>How the model's voice sounds.</summary>
public sealed partial record ChatAudioOptions : JsonModel
{
    /// <summary>The voice.</summary>
    public required Voice Voice { get; set; }

    /// <summary>The format of the sound.</summary>
    public required ChatAudioFormat Format { get; set; }
}
