using System.Text;

namespace OpenAi.Conformance.Mutants;

/// <summary>Creates the changes of a text.</summary>
internal static class TextChanges
{
    // Every long text costs as much as hundreds of others.
    private const int OneLongIn = 64;
    private const int LongLength = 100_000;

    public static IEnumerable<(string What, byte[] Json, bool IsHarmless)> Of(byte[] text, bool holdsBytes, Random random)
    {
        yield return ("unknown string", "\"never_seen_before\""u8.ToArray(), !holdsBytes);
        yield return ("behind half a pair", [.. "\"\\uDE00"u8, .. text[1..]], !holdsBytes);
        yield return ("before half a pair", [.. text[..^1], .. "\\ud83d\""u8], !holdsBytes);
        yield return ("around half a pair", [.. text[..^1], .. "\\ud83d."u8, .. text[1..]], !holdsBytes);
        yield return ("behind a bad byte", [(byte)'"', 0xff, .. text[1..]], !holdsBytes);
        yield return ("before half a letter", [.. text[..^1], 0xe2, 0x82, (byte)'"'], !holdsBytes);
        yield return ("escaped", Escaped(text), true);
        if (random.Next(OneLongIn) == 0)
            yield return ("very long", Encoding.UTF8.GetBytes($"\"{string.Concat(Enumerable.Repeat("long \\n ", LongLength / 8))}\""), !holdsBytes);
    }

    /// <summary>Writes the first letter of a text or a name as an escape.</summary>
    public static byte[] Escaped(byte[] json) =>
        json[1] is (byte)'"' or (byte)'\\' or >= 0x80 ? json : [(byte)'"', .. Encoding.UTF8.GetBytes($"\\u{(int)json[1]:x4}"), .. json[2..]];
}
