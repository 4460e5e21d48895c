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
        if (reader.HasValueSequence || reader.ValueIsEscaped || reader.ValueSpan.Length > MaxBytes || !Ascii.IsValid(reader.ValueSpan))
            return reader.GetString()!;
        var text = reader.ValueSpan;
        var hash = default(HashCode);
        hash.AddBytes(text);
        var set = _table.AsSpan((int)((uint)hash.ToHashCode() % (Slots / Ways)) * Ways, Ways);
        foreach (var cached in set)
        {
            if (cached is not null && cached.Length == text.Length && Ascii.Equals(text, cached))
                return cached;
        }
        // The oldest falls out. Two threads at once may lose an entry, never mix one up.
        set[..^1].CopyTo(set[1..]);
        return set[0] = Encoding.ASCII.GetString(text);
    }
}
