using System.Buffers.Binary;
using System.Numerics;
using OpenAi.Tokenization.Data;

namespace OpenAi.Tokenization.BytePairs;

/// <summary>
/// The byte strings that are tokens, by rank; the rank of a token is its id, and tokens with lower ranks are merged first.
/// </summary>
internal sealed class Vocabulary
{
    public const int NoRank = int.MaxValue;

    private readonly byte[] _bytes;
    private readonly int[] _starts;
    private readonly int[] _ranksOfBytes = new int[256];
    private readonly Slot[] _slots;
    private readonly int _longest;

    private Vocabulary(byte[] bytes, int[] starts)
    {
        (_bytes, _starts) = (bytes, starts);
        // At least half of the slots stay free, so that searches are short.
        _slots = new Slot[BitOperations.RoundUpToPowerOf2((uint)Count * 2)];
        for (var rank = 0; rank < Count; rank++)
        {
            var length = starts[rank + 1] - starts[rank];
            _longest = Math.Max(_longest, length);
            if (length > 0)
            {
                Add(rank);
            }
        }
    }

    /// <summary>The number of ranks, including those without a token.</summary>
    public int Count => _starts.Length - 1;

    /// <summary>Reads a vocabulary.</summary>
    /// <param name="name">The name of its data file.</param>
    /// <param name="limit">The number of ranks to read; the first ranks of a vocabulary may be a vocabulary of their own.</param>
    public static Vocabulary Load(string name, int limit = int.MaxValue)
    {
        var (bytes, starts) = VocabularyFile.Read(name, limit);
        return new(bytes, starts);
    }

    /// <summary>Gets the bytes of a token; empty when no token has this rank.</summary>
    public ReadOnlySpan<byte> BytesOf(int rank) =>
        (uint)rank < (uint)Count ? _bytes.AsSpan(_starts[rank].._starts[rank + 1]) : default;

    public int RankOf(byte value) => _ranksOfBytes[value];

    /// <summary>Gets the rank of a byte string, or <see cref="NoRank"/>.</summary>
    public int RankOf(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > _longest)
        {
            return NoRank;
        }

        var slots = _slots;
        var hash = Hash(bytes);
        for (var at = (int)hash & (slots.Length - 1); ; at = (at + 1) & (slots.Length - 1))
        {
            var slot = slots[at];
            if (slot.RankPlusOne == 0)
            {
                return NoRank;
            }

            if (slot.Hash == hash && BytesOf(slot.RankPlusOne - 1).SequenceEqual(bytes))
            {
                return slot.RankPlusOne - 1;
            }
        }
    }

    private void Add(int rank)
    {
        var bytes = BytesOf(rank);
        if (bytes.Length == 1)
        {
            _ranksOfBytes[bytes[0]] = rank;
        }

        var hash = Hash(bytes);
        var at = (int)hash & (_slots.Length - 1);
        while (_slots[at].RankPlusOne != 0)
        {
            at = (at + 1) & (_slots.Length - 1);
        }

        _slots[at] = new(hash, rank + 1);
    }

    // Tokens are short and the table never changes, so one or two multiplications distribute them well enough.
    private static uint Hash(ReadOnlySpan<byte> bytes)
    {
        const ulong Factor = 0x9E3779B97F4A7C15;
        var hash = (ulong)bytes.Length;
        while (bytes.Length >= sizeof(ulong))
        {
            hash = BitOperations.RotateLeft((hash ^ BinaryPrimitives.ReadUInt64LittleEndian(bytes)) * Factor, 29);
            bytes = bytes[sizeof(ulong)..];
        }

        if (bytes.Length >= sizeof(uint))
        {
            var low = BinaryPrimitives.ReadUInt32LittleEndian(bytes);
            var high = BinaryPrimitives.ReadUInt32LittleEndian(bytes[^sizeof(uint)..]);
            hash ^= low | ((ulong)high << 32);
        }
        else if (bytes.Length > 0)
        {
            hash ^= ((ulong)bytes[0] << 8) | ((ulong)bytes[bytes.Length / 2] << 16) | ((ulong)bytes[^1] << 24);
        }

        hash *= Factor;
        return (uint)((hash ^ (hash >> 29)) >> 16);
    }

    private readonly record struct Slot(uint Hash, int RankPlusOne);
}
