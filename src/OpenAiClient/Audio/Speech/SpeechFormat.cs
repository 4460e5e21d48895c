namespace OpenAi.Audio;

/// <summary>The format of the audio. Unlisted values are preserved.</summary>
[OpenEnum]
public sealed partial class SpeechFormat
{
    /// <summary>MP3; the default.</summary>
    public static SpeechFormat Mp3 { get; } = new("mp3");

    /// <summary>Opus in Ogg, for streaming and low latency.</summary>
    public static SpeechFormat Opus { get; } = new("opus");

    /// <summary>AAC.</summary>
    public static SpeechFormat Aac { get; } = new("aac");

    /// <summary>FLAC, lossless.</summary>
    public static SpeechFormat Flac { get; } = new("flac");

    /// <summary>WAV, without decoding overhead, for low-latency playback.</summary>
    public static SpeechFormat Wav { get; } = new("wav");

    /// <summary>Raw samples without a header: 24 kHz, 16 bits, signed, little-endian, mono.</summary>
    public static SpeechFormat Pcm { get; } = new("pcm");
}
