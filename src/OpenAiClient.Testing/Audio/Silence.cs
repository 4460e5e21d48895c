using System.Buffers.Binary;
using OpenAi.Audio;

namespace OpenAi.Testing.Audio;

/// <summary>A tenth of a second of silence.</summary>
internal static class Silence
{
    private const int Rate = 24_000;
    private const int BytesOfSample = 2;
    private const int Length = Rate / 10 * BytesOfSample;
    private const int HeaderLength = 44;

    public static FakeSpeechReply As(SpeechFormat? format) => new(format == SpeechFormat.Pcm ? new byte[Length] : Wav());

    private static byte[] Wav()
    {
        var wav = new byte[HeaderLength + Length];
        var header = wav.AsSpan(0, HeaderLength);
        "RIFF"u8.CopyTo(header);
        BinaryPrimitives.WriteInt32LittleEndian(header[4..], wav.Length - 8);
        "WAVEfmt "u8.CopyTo(header[8..]);
        BinaryPrimitives.WriteInt32LittleEndian(header[16..], 16);
        BinaryPrimitives.WriteInt16LittleEndian(header[20..], 1);
        BinaryPrimitives.WriteInt16LittleEndian(header[22..], 1);
        BinaryPrimitives.WriteInt32LittleEndian(header[24..], Rate);
        BinaryPrimitives.WriteInt32LittleEndian(header[28..], Rate * BytesOfSample);
        BinaryPrimitives.WriteInt16LittleEndian(header[32..], BytesOfSample);
        BinaryPrimitives.WriteInt16LittleEndian(header[34..], BytesOfSample * 8);
        "data"u8.CopyTo(header[36..]);
        BinaryPrimitives.WriteInt32LittleEndian(header[40..], Length);
        return wav;
    }
}
