using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>
/// A small cache of strings that answers repeat (ids within a stream, model names, tags), so that a
/// repetition costs no allocation. Its size is fixed: a collision replaces an entry.
/// </summary>
internal static class StringCache
{
    private const int Slots = 256;
    private const int MaxBytes = 64;

    // Each text has several slots. With one, two texts of a chunk with the same slot would replace each other each time.
    private const int Ways = 4;

    private static readonly string?[] _table = new string?[Slots];

    /// <summary>Returns the string value of the reader, from the cache if possible.</summary>
    public static string GetString(ref Utf8JsonReader reader)
    {
        // Values with escapes, long values and values in several segments are read without the cache.
        if (reader.HasValueSequence || reader.ValueIsEscaped || reader.ValueSpan.Length > MaxBytes)
            return SurrogateHalves.Read(ref reader);
        var text = reader.ValueSpan;
        var set = _table.AsSpan((int)(Hash(text) % (Slots / Ways)) * Ways, Ways);
        foreach (var cached in set)
        {
            // The comparison is also false for text that is not ASCII.
            if (cached is not null && cached.Length == text.Length && Ascii.Equals(text, cached))
                return cached;
        }
        if (!Ascii.IsValid(text))
            return SurrogateHalves.Read(ref reader);
        // The oldest entry is replaced. Concurrent threads may lose an entry, but never return a wrong one.
        set[..^1].CopyTo(set[1..]);
        return set[0] = Encoding.ASCII.GetString(text);
    }

    // Ids share their beginning, and names of models often their end; both ends and the length distinguish most texts.
    private static uint Hash(ReadOnlySpan<byte> text)
    {
        if (text.Length < sizeof(ulong))
        {
            var hash = (uint)text.Length;
            foreach (var letter in text)
                hash = (hash * 31) + letter;
            return hash;
        }
        var ends = BinaryPrimitives.ReadUInt64LittleEndian(text) + BitOperations.RotateLeft(BinaryPrimitives.ReadUInt64LittleEndian(text[^sizeof(ulong)..]), 17);
        // A multiplication carries bits upwards only, and the differing bits are often at the top, so they are mixed down.
        ends = (ends ^ (ends >> 32)) + (uint)text.Length;
        return (uint)((ends * 0x9E3779B97F4A7C15) >> 40);
    }
}
