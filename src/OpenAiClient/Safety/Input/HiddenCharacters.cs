using System.Globalization;

namespace OpenAi.Safety;

/// <summary>Tells the characters that people do not see from those they do.</summary>
internal static class HiddenCharacters
{
    private const string BlackFlag = "\U0001F3F4";

    // The tags that a black flag can have, each a letter of the region's code, with the tag that ends them.
    private static readonly string[] _flagTags = [Tags("gbeng"), Tags("gbsct"), Tags("gbwls")];

    /// <summary>What is wrong with the character at a place, and how long it is.</summary>
    public static (InputProblemKind Kind, int Length) At(string text, int i, string allowedControls)
    {
        var c = text[i];
        if (c is >= ' ' and < '\u007F')
            return (InputProblemKind.None, 1);
        if (char.IsSurrogate(c))
            return i + 1 < text.Length && char.IsSurrogatePair(c, text[i + 1]) ? Astral(text, i) : (InputProblemKind.UnpairedSurrogate, 1);
        var kind = c switch
        {
            '\u200C' or '\u200D' => Joins(text, i) ? InputProblemKind.None : InputProblemKind.ZeroWidth,
            '\u200B' or '\u180E' or '\uFEFF' or (>= '\u2060' and <= '\u2064') => InputProblemKind.ZeroWidth,
            >= '\uFE00' and <= '\uFE0F' => Varies(text, i) ? InputProblemKind.None : InputProblemKind.ZeroWidth,
            (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069') => InputProblemKind.BidirectionalControl,
            _ => char.IsControl(c) && !allowedControls.Contains(c, StringComparison.Ordinal) ? InputProblemKind.ControlCharacter : InputProblemKind.None,
        };
        return (kind, 1);
    }

    public static string NameOf(InputProblemKind kind) => kind switch
    {
        InputProblemKind.ControlCharacter => "The control character",
        InputProblemKind.BidirectionalControl => "The change of direction",
        InputProblemKind.TagCharacter => "The invisible tag",
        InputProblemKind.UnpairedSurrogate => "The half character",
        _ => "The character without width",
    };

    private static (InputProblemKind Kind, int Length) Astral(string text, int i)
    {
        var codePoint = char.ConvertToUtf32(text[i], text[i + 1]);
        if (codePoint is >= 0xE0100 and <= 0xE01EF)
            return (Varies(text, i) ? InputProblemKind.None : InputProblemKind.ZeroWidth, 2);
        if (codePoint is >= 0xE0000 and <= 0xE007F)
            return (InputProblemKind.TagCharacter, 2);
        if (codePoint == 0x1F3F4)
        {
            var behind = text.AsSpan(i + BlackFlag.Length);
            foreach (var tags in _flagTags)
            {
                if (behind.StartsWith(tags, StringComparison.Ordinal))
                    return (InputProblemKind.None, BlackFlag.Length + tags.Length);
            }
        }
        return (InputProblemKind.None, 2);
    }

    private static bool Joins(string text, int i) =>
        i > 0 && i + 1 < text.Length && IsVisibleBeyondAscii(text[i - 1], before: true) && IsVisibleBeyondAscii(text[i + 1], before: false);

    // Behind an emoji stands its variation selector, or the lower half of a pair; before one, the upper half.
    private static bool IsVisibleBeyondAscii(char c, bool before) =>
        c >= '\u00A0' && (char.IsSurrogate(c) || (before && c == '\uFE0F') || char.GetUnicodeCategory(c) is not (UnicodeCategory.Format or UnicodeCategory.Control or UnicodeCategory.SpaceSeparator)
            && c is not (>= '\uFE00' and <= '\uFE0F'));

    // A second selector has nothing to vary, but a row of them can carry a hidden text, a byte in each.
    private static bool Varies(string text, int i)
    {
        if (i == 0)
            return false;
        var before = text[i - 1];
        if (before is >= '\uFE00' and <= '\uFE0F')
            return false;
        return !(i > 1 && char.IsSurrogatePair(text[i - 2], before) && char.ConvertToUtf32(text[i - 2], before) is >= 0xE0100 and <= 0xE01EF);
    }

    private static string Tags(string letters) =>
        string.Concat(letters.Select(static letter => char.ConvertFromUtf32(0xE0000 + letter))) + char.ConvertFromUtf32(0xE007F);
}
