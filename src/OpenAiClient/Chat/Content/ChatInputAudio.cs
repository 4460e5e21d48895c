namespace OpenAi.Chat;

/// <summary>Audio in a message.</summary>
public sealed partial record ChatInputAudio : JsonModel
{
    /// <summary>The audio in base64.</summary>
    public string Data { get; set; } = "";

    /// <summary>The format of the audio.</summary>
    public ChatInputAudioFormat Format { get; set; } = ChatInputAudioFormat.Wav;
}
