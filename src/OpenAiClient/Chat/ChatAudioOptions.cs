using System.Text.Json.Serialization.Metadata;

namespace OpenAi.Chat;

/// <summary>How the model's voice sounds.</summary>
public sealed record ChatAudioOptions : JsonModel
{
    /// <summary>The voice.</summary>
    public required ChatVoice Voice { get; set; }

    /// <summary>The format of the sound.</summary>
    public required ChatAudioFormat Format { get; set; }

    internal override JsonTypeInfo TypeInfo => ChatJson.Of<ChatAudioOptions>();
}
