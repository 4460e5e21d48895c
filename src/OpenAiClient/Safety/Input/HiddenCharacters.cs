using System.Text;

namespace OpenAi.Safety;

/// <summary>Classifies characters that are invisible to people.</summary>
internal static class HiddenCharacters
{
    // The maximum distance between a direction mark and its right-to-left letter: brackets, digits and spaces may be between them.
    private const int MarkReach = 8;

    // The tag sequences that may follow a black flag: the letters of the region's code and the terminating tag.
    private static readonly string[] _flagTags = [Tags("gbeng"), Tags("gbsct"), Tags("gbwls")];

    /// <summary>Returns the problem of the character at a position, and its length.</summary>
    public static (InputProblemKind Kind, int Length) At(string text, int i, string allowedControls)
    {
        if (text[i] is >= ' ' and < '\u007F')
            return (InputProblemKind.None, 1);
        if (!Rune.TryGetRuneAt(text, i, out var rune))
            return (InputProblemKind.UnpairedSurrogate, 1);
        var length = rune.Utf16SequenceLength;
        if (rune.Value == 0x1F3F4)
            return (InputProblemKind.None, length + FlagTags(text, i + length));
        return (InvisibleCodePoints.Contains(rune) ? KindOf(text, i, rune, allowedControls) : InputProblemKind.None, length);
    }

    public static string NameOf(InputProblemKind kind) => kind switch
    {
        InputProblemKind.ControlCharacter => "The control character",
        InputProblemKind.BidirectionalControl => "The bidirectional control character",
        InputProblemKind.TagCharacter => "The invisible tag character",
        InputProblemKind.UnpairedSurrogate => "The unpaired surrogate",
        _ => "The zero-width character",
    };

    private static InputProblemKind KindOf(string text, int i, Rune rune, string allowedControls)
    {
        var code = rune.Value;
        return code switch
        {
            0x200C or 0x200D => Joins(text, i) ? InputProblemKind.None : InputProblemKind.ZeroWidth,
            0x061C or 0x200E or 0x200F => Directs(text, i) ? InputProblemKind.None : InputProblemKind.BidirectionalControl,
            (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) => InputProblemKind.BidirectionalControl,
            >= 0xE0000 and <= 0xE007F => InputProblemKind.TagCharacter,
            // Egyptian hieroglyphs are combined by these characters.
            >= 0x13430 and <= 0x1345F => Before(text, i) is { Value: >= 0x13000 and <= 0x1345F } ? InputProblemKind.None : InputProblemKind.ZeroWidth,
            < 0x20 or (>= 0x7F and <= 0x9F) or 0x2028 or 0x2029 => allowedControls.Contains((char)code, StringComparison.Ordinal) ? InputProblemKind.None : InputProblemKind.ControlCharacter,
            _ when InvisibleCodePoints.IsNoncharacter(code) => InputProblemKind.ControlCharacter,
            _ => InvisibleCodePoints.IsVariationSelector(code) && Varies(text, i, rune) ? InputProblemKind.None : InputProblemKind.ZeroWidth,
        };
    }

    private static bool Varies(string text, int i, Rune selector)
    {
        var keycapFollows = i + 1 < text.Length && text[i + 1] == '\u20E3';
        return Before(text, i) is { } before && !InvisibleCodePoints.Contains(before) && InvisibleCodePoints.TakesSelector(before, selector.Value, keycapFollows);
    }

    // Scripts and emoji need joiners between two visible characters; a variation selector may follow an emoji.
    private static bool Joins(string text, int i) =>
        Before(text, i) is { } before && (IsSeenBeyondAscii(before) || before.Value == 0xFE0F)
        && Rune.TryGetRuneAt(text, i + 1 < text.Length ? i + 1 : i, out var behind) && IsSeenBeyondAscii(behind);

    private static bool IsSeenBeyondAscii(Rune rune) => !rune.IsAscii && !Rune.IsWhiteSpace(rune) && !InvisibleCodePoints.Contains(rune);

    private static bool Directs(string text, int i)
    {
        // Repeated marks have no effect beyond the first, but can carry hidden text.
        if (Before(text, i) is { } before && InvisibleCodePoints.Contains(before) && !Rune.IsControl(before))
            return false;
        for (var at = i - 1; at >= 0 && i - at <= MarkReach && !Stops(text[at]); at--)
        {
            if (InvisibleCodePoints.IsRightToLeft(text[at]))
                return true;
        }
        for (var at = i + 1; at < text.Length && at - i <= MarkReach && !Stops(text[at]); at++)
        {
            if (InvisibleCodePoints.IsRightToLeft(text[at]))
                return true;
        }
        return false;
    }

    private static bool Stops(char c) => char.IsLetter(c) && !InvisibleCodePoints.IsRightToLeft(c);

    private static Rune? Before(string text, int i) =>
        Rune.DecodeLastFromUtf16(text.AsSpan(0, i), out var rune, out _) == System.Buffers.OperationStatus.Done ? rune : null;

    private static int FlagTags(string text, int i)
    {
        foreach (var tags in _flagTags)
        {
            if (text.AsSpan(i).StartsWith(tags, StringComparison.Ordinal))
                return tags.Length;
        }
        return 0;
    }

    private static string Tags(string letters) =>
        string.Concat(letters.Select(static letter => char.ConvertFromUtf32(0xE0000 + letter))) + char.ConvertFromUtf32(0xE007F);
}
