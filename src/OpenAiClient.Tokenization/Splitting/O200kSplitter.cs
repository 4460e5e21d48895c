namespace OpenAi.Tokenization.Splitting;

/// <summary>
/// For <c>o200k_base</c>, where a word ends before a capital that follows a small letter:
/// <c>[^\r\n\p{L}\p{N}]?[\p{Lu}\p{Lt}\p{Lm}\p{Lo}\p{M}]*[\p{Ll}\p{Lm}\p{Lo}\p{M}]+(?i:'s|'t|'re|'ve|'m|'ll|'d)?</c>,
/// the same with <c>+</c> and <c>*</c> changed over, and
/// <c>\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n/]*|\s*[\r\n]+|\s+(?!\S)|\s+</c>
/// </summary>
internal sealed class O200kSplitter : Splitter
{
    private const CharacterClass Either = CharacterClass.Upper | CharacterClass.Lower;

    public override int EndOf(ReadOnlySpan<byte> text, int start)
    {
        var kind = CharacterClasses.At(text, start, out var length);
        var next = start + length;
        if ((kind & CharacterClass.Number) != CharacterClass.None)
        {
            return EndOfNumber(text, next);
        }

        if (EndOfWord(text, start, next, kind) is var word and > 0)
        {
            return word + ContractionOfAnyCase(text, word);
        }

        return IsSymbol(kind) || (text[start] == ' ' && next < text.Length && IsSymbol(CharacterClasses.At(text, next, out _)))
            ? SkipLinesAndSlashes(text, SkipSymbols(text, next))
            : EndOfSpacesOrLines(text, start);
    }

    private static int EndOfWord(ReadOnlySpan<byte> text, int start, int next, CharacterClass kind)
    {
        if ((kind & CharacterClass.Letter) != CharacterClass.None)
        {
            return EndOfLetters(text, start, out _);
        }

        if ((kind & CharacterClass.LineEnd) != CharacterClass.None)
        {
            return 0;
        }

        var end = EndOfLetters(text, next, out var isCapital);
        // A mark may precede a word or be a word itself; the pattern prefers the latter to a mark that precedes uppercase letters.
        return (kind & CharacterClass.Upper) != CharacterClass.None && (end == 0 || isCapital) ? next : end;
    }

    /// <summary>Gets the end of letters of the form <c>UPPERlower</c>; 0 where there are none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="start">The start of the letters.</param>
    /// <param name="isCapital">Whether the letters are only uppercase, without any that could be in the lowercase half.</param>
    private static int EndOfLetters(ReadOnlySpan<byte> text, int start, out bool isCapital)
    {
        var end = start;
        var lastOfEither = 0;
        isCapital = false;
        while (end < text.Length)
        {
            var kind = CharacterClasses.At(text, end, out var length) & Either;
            if (kind == CharacterClass.Lower)
            {
                return Skip(text, end, CharacterClass.Lower);
            }

            if (kind == CharacterClass.None)
            {
                break;
            }

            end += length;
            lastOfEither = kind == Either ? end : lastOfEither;
        }

        // The lowercase half needs at least one letter, so the uppercase half ends before the last letter that can be in either.
        if (lastOfEither > 0)
        {
            return lastOfEither;
        }

        isCapital = end > start;
        return isCapital ? end : 0;
    }

    private static int SkipLinesAndSlashes(ReadOnlySpan<byte> text, int at)
    {
        while (at < text.Length && text[at] is (byte)'\r' or (byte)'\n' or (byte)'/')
        {
            at++;
        }

        return at;
    }
}
