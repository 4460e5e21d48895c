using System.Buffers.Binary;
using System.Numerics;
using System.Text;
using System.Text.Json;

namespace OpenAi.Json;

/// <summary>
/// A small table of strings that answers repeat without end (ids within a stream, model names, tags), so that a
/// repetition costs no allocation. A collision evicts; nothing grows.
/// </summary>
internal static class StringCache
{
    private const int Slots = 256;
    private const int MaxBytes = 64;

    // Each text has a few places to be. With one, two texts of a chunk that fall together evict each other without end.
    private const int Ways = 4;

    private static readonly string?[] _table = new string?[Slots];

    /// <summary>The reader's string value, shared with earlier readers of the same text where possible.</summary>
    public static string GetString(ref Utf8JsonReader reader)
    {
        // Escapes, long values and values in several segments take the common road.
        if (reader.HasValueSequence || reader.ValueIsEscaped || reader.ValueSpan.Length > MaxBytes)
            return SurrogateHalves.Read(ref reader);
        var text = reader.ValueSpan;
        var set = _table.AsSpan((int)(Hash(text) % (Slots / Ways)) * Ways, Ways);
        foreach (var cached in set)
        {
            // False also for text that is not ASCII.
            if (cached is not null && cached.Length == text.Length && Ascii.Equals(text, cached))
                return cached;
        }
        if (!Ascii.IsValid(text))
            return SurrogateHalves.Read(ref reader);
        // The oldest falls out. Two threads at once may lose an entry, never mix one up.
        set[..^1].CopyTo(set[1..]);
        return set[0] = Encoding.ASCII.GetString(text);
    }

    // Ids begin alike, and names of models often end alike: both ends and the length tell most texts apart.
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
        // A product hands its bits upwards only, and what tells texts apart often stands at the top.
        ends = (ends ^ (ends >> 32)) + (uint)text.Length;
        return (uint)((ends * 0x9E3779B97F4A7C15) >> 40);
    }
}
