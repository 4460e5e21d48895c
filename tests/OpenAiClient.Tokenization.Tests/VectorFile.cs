using System.Buffers.Binary;
using System.IO.Compression;
using System.Runtime.InteropServices;

namespace OpenAi.Tokenization.Tests;

/// <summary>The files that <c>Vectors/vectors.mjs</c> creates with npm's <c>tiktoken</c>.</summary>
internal sealed class VectorFile
{
    private readonly byte[] _bytes;
    private int _at;

    public VectorFile(string name)
    {
        var packed = File.ReadAllBytes(Path.Combine(AppContext.BaseDirectory, "Vectors", name));
        _bytes = new byte[BinaryPrimitives.ReadInt32LittleEndian(packed)];
        Assert.True(BrotliDecoder.TryDecompress(packed.AsSpan(sizeof(int)), _bytes, out var written) && written == _bytes.Length);
    }

    public ReadOnlySpan<byte> Bytes => _bytes;

    /// <summary>The strings whose tokens are compared for every encoding.</summary>
    public static string[] Corpus()
    {
        var file = new VectorFile("corpus.br");
        var strings = new string[file.ReadNumber()];
        for (var index = 0; index < strings.Length; index++)
        {
            var length = file.ReadNumber() * sizeof(char);
            strings[index] = new(MemoryMarshal.Cast<byte, char>(file._bytes.AsSpan(file._at, length)));
            file._at += length;
        }

        Assert.Equal(file._bytes.Length, file._at);
        return strings;
    }

    public int[] ReadTokens()
    {
        var tokens = new int[ReadNumber()];
        for (var index = 0; index < tokens.Length; index++)
        {
            tokens[index] = ReadNumber();
        }

        return tokens;
    }

    private int ReadNumber()
    {
        var number = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = _bytes[_at++];
            number |= (part & 0x7F) << shift;
            if (part < 0x80)
            {
                return number;
            }
        }
    }
}
