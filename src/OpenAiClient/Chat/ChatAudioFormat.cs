namespace OpenAi.Chat;

/// <summary>The format of the model's audio output. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class ChatAudioFormat
{
    /// <summary>WAV.</summary>
    public static ChatAudioFormat Wav { get; } = new("wav");

    /// <summary>AAC.</summary>
    public static ChatAudioFormat Aac { get; } = new("aac");

    /// <summary>MP3.</summary>
    public static ChatAudioFormat Mp3 { get; } = new("mp3");

    /// <summary>FLAC.</summary>
    public static ChatAudioFormat Flac { get; } = new("flac");

    /// <summary>Opus.</summary>
    public static ChatAudioFormat Opus { get; } = new("opus");

    /// <summary>Raw 16-bit samples; the only format that can be streamed.</summary>
    public static ChatAudioFormat Pcm16 { get; } = new("pcm16");
}
