namespace OpenAi.Tokenization.Splitting;

/// <summary>
/// For <c>cl100k_base</c>:
/// <c>(?i:'s|'t|'re|'ve|'m|'ll|'d)|[^\r\n\p{L}\p{N}]?\p{L}+|\p{N}{1,3}| ?[^\s\p{L}\p{N}]+[\r\n]*|\s*[\r\n]+|\s+(?!\S)|\s+</c>
/// </summary>
internal sealed class Cl100kSplitter : Splitter
{
    public override int EndOf(ReadOnlySpan<byte> text, int start)
    {
        if (ContractionOfAnyCase(text, start) is var contraction and > 0)
        {
            return start + contraction;
        }

        var kind = CharacterClasses.At(text, start, out var length);
        var next = start + length;
        if ((kind & CharacterClass.Letter) != CharacterClass.None)
        {
            return Skip(text, next, CharacterClass.Letter);
        }

        if ((kind & CharacterClass.Number) != CharacterClass.None)
        {
            return EndOfNumber(text, next);
        }

        var following = next < text.Length ? CharacterClasses.At(text, next, out _) : CharacterClass.Space;
        if ((following & CharacterClass.Letter) != CharacterClass.None && (kind & CharacterClass.LineEnd) == CharacterClass.None)
        {
            return Skip(text, next, CharacterClass.Letter);
        }

        return IsSymbol(kind) || (text[start] == ' ' && IsSymbol(following))
            ? Skip(text, SkipSymbols(text, next), CharacterClass.LineEnd)
            : EndOfSpacesOrLines(text, start);
    }
}
