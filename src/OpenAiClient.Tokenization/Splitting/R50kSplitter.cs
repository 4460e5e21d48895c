namespace OpenAi.Tokenization.Splitting;

/// <summary>
/// For <c>r50k_base</c> and <c>p50k_base</c>:
/// <c>'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+</c>
/// </summary>
internal sealed class R50kSplitter : Splitter
{
    public override int EndOf(ReadOnlySpan<byte> text, int start)
    {
        if (Contraction(text, start) is var contraction and > 0)
        {
            return start + contraction;
        }

        var at = text[start] == ' ' && start + 1 < text.Length ? start + 1 : start;
        var kind = CharacterClasses.At(text, at, out _);
        return (kind & (CharacterClass.Letter | CharacterClass.Number | CharacterClass.Space)) switch
        {
            CharacterClass.None => SkipSymbols(text, at),
            CharacterClass.Space => EndOfSpaces(text, start),
            var same => Skip(text, at, same),
        };
    }
}
