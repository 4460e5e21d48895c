namespace OpenAi.Chat;

/// <summary>The format of audio in a message. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ChatInputAudioFormat
{
    /// <summary>WAV.</summary>
    public static ChatInputAudioFormat Wav { get; } = new("wav");

    /// <summary>MP3.</summary>
    public static ChatInputAudioFormat Mp3 { get; } = new("mp3");
}
