namespace OpenAi.Chat;

/// <summary>Options for the model's audio output.</summary>
public sealed partial record ChatAudioOptions : JsonModel
{
    /// <summary>The voice.</summary>
    public required Voice Voice { get; set; }

    /// <summary>The audio format.</summary>
    public required ChatAudioFormat Format { get; set; }
}
