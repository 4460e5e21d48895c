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
        ref var slot = ref _table[(uint)hash.ToHashCode() % Slots];
        var cached = slot;
        if (cached is not null && cached.Length == text.Length && Ascii.Equals(text, cached))
            return cached;
        return slot = Encoding.ASCII.GetString(text);
    }
}
