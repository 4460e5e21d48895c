using System.IO.Compression;

namespace OpenAi.Tokenization.Data;

/// <summary>The files that are part of the assembly: how many bytes there are, then the bytes, deflated, which browsers can undo too.</summary>
internal static class DataFile
{
    public static byte[] Read(string name)
    {
        using var stream = typeof(DataFile).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks its data file '{name}'.");
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
            throw new InvalidOperationException($"The assembly's data file '{name}' is damaged.", exception);
        }
    }
}
