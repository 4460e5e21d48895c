using System.Buffers.Binary;
using System.IO.Compression;

namespace OpenAi.Tokenization.Data;

/// <summary>The files that are part of the assembly: how many bytes there are, then the bytes, packed by Brotli.</summary>
internal static class DataFile
{
    public static byte[] Read(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its data file '{name}'.");
        var packed = new byte[stream.Length];
        stream.ReadExactly(packed);
        var bytes = new byte[BinaryPrimitives.ReadInt32LittleEndian(packed)];
        return BrotliDecoder.TryDecompress(packed.AsSpan(sizeof(int)), bytes, out var written) && written == bytes.Length
            ? bytes
            : throw new InvalidOperationException($"The assembly's data file '{name}' is damaged.");
    }
}
