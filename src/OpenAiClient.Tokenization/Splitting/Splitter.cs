namespace OpenAi.Tokenization.Splitting;

/// <summary>
/// Splits well-formed UTF-8 into the pieces that no token crosses. Each splitter implements the regular expression of its encoding by hand,
/// in one pass without backtracking.
/// </summary>
internal abstract class Splitter
{
    /// <summary>Gets the end of the piece that starts at <paramref name="start"/>; it is always after the start.</summary>
    public abstract int EndOf(ReadOnlySpan<byte> text, int start);

    /// <summary>Skips all characters of the given classes.</summary>
    protected static int Skip(ReadOnlySpan<byte> text, int at, CharacterClass classes)
    {
        while (at < text.Length && (CharacterClasses.At(text, at, out var length) & classes) != CharacterClass.None)
        {
            at += length;
        }

        return at;
    }

    /// <summary><c>[^\s\p{L}\p{N}]*</c></summary>
    protected static int SkipSymbols(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && IsSymbol(CharacterClasses.At(text, at, out var length)))
        {
            at += length;
        }

        return at;
    }

    /// <summary><c>[^\s\p{L}\p{N}]</c></summary>
    protected static bool IsSymbol(CharacterClass kind) => (kind & (CharacterClass.Space | CharacterClass.Letter | CharacterClass.Number)) == CharacterClass.None;

    /// <summary><c>\p{N}{1,3}</c>, after the first number.</summary>
    protected static int EndOfNumber(ReadOnlySpan<byte> text, int at)
    {
        for (var count = 1; count < 3 && at < text.Length; count++)
        {
            if ((CharacterClasses.At(text, at, out var length) & CharacterClass.Number) == CharacterClass.None)
            {
                break;
            }

            at += length;
        }

        return at;
    }

    /// <summary>
    /// <c>\s+(?!\S)|\s+</c>: all spaces except the last one, which belongs to the following word, unless it is the only one.
    /// </summary>
    protected static int EndOfSpaces(ReadOnlySpan<byte> text, int start)
    {
        var end = Skip(text, start, CharacterClass.Space);
        if (end == text.Length)
        {
            return end;
        }

        var last = LastBefore(text, end);
        return last > start ? last : end;
    }

    /// <summary><c>\s*[\r\n]+|\s+(?!\S)|\s+</c></summary>
    protected static int EndOfSpacesOrLines(ReadOnlySpan<byte> text, int start)
    {
        var end = Skip(text, start, CharacterClass.Space);
        var line = text[start..end].LastIndexOfAny((byte)'\r', (byte)'\n');
        return line < 0 ? EndOfSpaces(text, start) : start + line + 1;
    }

    /// <summary>Gets the length of <c>'s|'t|'re|'ve|'m|'ll|'d</c> at a position; 0 where there is none.</summary>
    protected static int Contraction(ReadOnlySpan<byte> text, int at)
    {
        if (text.Length - at < 2 || text[at] != '\'')
        {
            return 0;
        }

        return text[at + 1] switch
        {
            (byte)'s' or (byte)'t' or (byte)'m' or (byte)'d' => 2,
            (byte)'r' or (byte)'v' when Follows(text, at, 'e') => 3,
            (byte)'l' when Follows(text, at, 'l') => 3,
            _ => 0,
        };

        static bool Follows(ReadOnlySpan<byte> text, int at, char letter) => at + 2 < text.Length && text[at + 2] == letter;
    }

    /// <summary>The same as <see cref="Contraction"/>, ignoring case; the long s (U+017F) counts as an s too.</summary>
    protected static int ContractionOfAnyCase(ReadOnlySpan<byte> text, int at)
    {
        if (text.Length - at < 2 || text[at] != '\'')
        {
            return 0;
        }

        return (text[at + 1] | 0x20) switch
        {
            's' or 't' or 'm' or 'd' => 2,
            'r' or 'v' when Follows(text, at, 'e') => 3,
            'l' when Follows(text, at, 'l') => 3,
            _ => text[(at + 1)..].StartsWith("ſ"u8) ? 3 : 0,
        };

        static bool Follows(ReadOnlySpan<byte> text, int at, char letter) => at + 2 < text.Length && (text[at + 2] | 0x20) == letter;
    }

    private static int LastBefore(ReadOnlySpan<byte> text, int end)
    {
        do
        {
            end--;
        }
        while ((text[end] & 0xC0) == 0x80);
        return end;
    }
}
