using System.Buffers.Binary;

namespace OpenAi.Tokenization.Data;

/// <summary>
/// The file format of a vocabulary: the number of ranks, then for each rank the two tokens from which it was merged, in six columns of one
/// byte; for a token of one byte, that byte.
/// </summary>
internal sealed class VocabularyFile
{
    private const int None = 0xffffff;

    private readonly byte[] _columns;
    private readonly int _count;

    private VocabularyFile(byte[] columns)
    {
        _columns = columns;
        _count = BinaryPrimitives.ReadInt32LittleEndian(columns);
    }

    /// <summary>Reads the concatenated bytes of all tokens below a rank, and the start of each; the last entry is the end.</summary>
    public static (byte[] Bytes, int[] Starts) Read(string name, int limit)
    {
        var file = new VocabularyFile(DataFile.Read(name));
        var starts = file.Starts(Math.Min(file._count, limit));
        return (file.Bytes(starts), starts);
    }

    private int Left(int rank) => At(0, rank);

    private int Right(int rank) => At(3, rank);

    private int At(int column, int rank)
    {
        var at = sizeof(int) + (column * _count) + rank;
        return _columns[at] | (_columns[at + _count] << 8) | (_columns[at + _count + _count] << 16);
    }

    private int[] Starts(int count)
    {
        var starts = new int[count + 1];
        for (var rank = 0; rank < count; rank++)
        {
            var (left, right) = (Left(rank), Right(rank));
            var length = left == None ? 0 : right == None ? 1 : starts[left + 1] - starts[left] + starts[right + 1] - starts[right];
            starts[rank + 1] = starts[rank] + length;
        }

        return starts;
    }

    private byte[] Bytes(int[] starts)
    {
        var bytes = new byte[starts[^1]];
        for (var rank = 0; rank < starts.Length - 1; rank++)
        {
            var (left, right) = (Left(rank), Right(rank));
            var token = bytes.AsSpan(starts[rank]..starts[rank + 1]);
            if (right != None)
            {
                var first = bytes.AsSpan(starts[left]..starts[left + 1]);
                first.CopyTo(token);
                bytes.AsSpan(starts[right]..starts[right + 1]).CopyTo(token[first.Length..]);
            }
            else if (left != None)
            {
                token[0] = (byte)left;
            }
        }

        return bytes;
    }
}
