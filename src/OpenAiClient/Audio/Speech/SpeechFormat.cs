namespace OpenAi.Audio;

/// <summary>The format of spoken sound. Values that are not listed are kept as they are.</summary>
[OpenEnum]
public sealed partial class SpeechFormat
{
    /// <summary>MP3; the default.</summary>
    public static SpeechFormat Mp3 { get; } = new("mp3");

    /// <summary>Opus in Ogg, for streaming and little delay.</summary>
    public static SpeechFormat Opus { get; } = new("opus");

    /// <summary>AAC.</summary>
    public static SpeechFormat Aac { get; } = new("aac");

    /// <summary>FLAC, without loss.</summary>
    public static SpeechFormat Flac { get; } = new("flac");

    /// <summary>WAV, for players that shall begin at once without decoding.</summary>
    public static SpeechFormat Wav { get; } = new("wav");

    /// <summary>Raw samples without a header: 24 kHz, 16 bits, signed, little-endian, mono.</summary>
    public static SpeechFormat Pcm { get; } = new("pcm");
}
