namespace OpenAi.Chat;

/// <summary>Sound in a message.</summary>
public sealed partial record ChatInputAudio : JsonModel
{
    /// <summary>The sound in base64.</summary>
    public string Data { get; set; } = "";

    /// <summary>Its format.</summary>
    public ChatInputAudioFormat Format { get; set; } = ChatInputAudioFormat.Wav;
}
