using System.IO.Compression;

namespace OpenAi.Tokenization.Data;

/// <summary>
/// The data files in the assembly: the number of bytes, then the bytes, compressed with Deflate, which browsers support too.
/// </summary>
internal static class DataFile
{
    public static byte[] Read(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The data file '{name}' is missing in the assembly; install the package again.");
        try
        {
            using var length = new BinaryReader(stream);
            var bytes = new byte[length.ReadInt32()];
            using var inflated = new DeflateStream(stream, CompressionMode.Decompress);
            inflated.ReadExactly(bytes);
            return bytes;
        }
        catch (Exception exception) when (exception is InvalidDataException or EndOfStreamException)
        {
            throw new InvalidOperationException($"The data file '{name}' in the assembly is damaged; install the package again.", exception);
        }
    }
}
