using System.Globalization;
using System.Text;

namespace OpenAi.Safety;

/// <summary>The Unicode properties of invisible code points, and the code points that may be combined with them.</summary>
internal static class InvisibleCodePoints
{
    /// <summary>Whether a code point is invisible: default ignorable, format, or a separator that acts as a control.</summary>
    public static bool Contains(Rune rune) =>
        IsDefaultIgnorable(rune.Value) || IsNoncharacter(rune.Value) || Rune.GetUnicodeCategory(rune) switch
        {
            // Marks of Arabic, Syriac and Kaithi, which are visible below or above the digits after them.
            UnicodeCategory.Format => rune.Value is not ((>= 0x0600 and <= 0x0605) or 0x06DD or 0x070F or 0x0890 or 0x0891 or 0x08E2 or 0x110BD or 0x110CD),
            UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Control => true,
            _ => false,
        };

    // .NET does not expose the derived property Default_Ignorable_Code_Point; Unicode keeps its blocks stable, including unassigned code
    // points.
    private static bool IsDefaultIgnorable(int code) => code is 0x00AD or 0x034F or 0x061C
        or (>= 0x115F and <= 0x1160) or (>= 0x17B4 and <= 0x17B5) or (>= 0x180B and <= 0x180F) or (>= 0x200B and <= 0x200F)
        or (>= 0x202A and <= 0x202E) or (>= 0x2060 and <= 0x206F) or 0x3164 or (>= 0xFE00 and <= 0xFE0F) or 0xFEFF or 0xFFA0
        or (>= 0xFFF0 and <= 0xFFF8) or (>= 0x1BCA0 and <= 0x1BCA3) or (>= 0x1D173 and <= 0x1D17A) or (>= 0xE0000 and <= 0xE0FFF);

    public static bool IsNoncharacter(int code) => code is >= 0xFDD0 and <= 0xFDEF || (code & 0xFFFE) == 0xFFFE;

    public static bool IsVariationSelector(int code) =>
        code is (>= 0x180B and <= 0x180D) or 0x180F or (>= 0xFE00 and <= 0xFE0F) or (>= 0xE0100 and <= 0xE01EF);

    /// <summary>Whether a variation of a character exists: letters of alphabets have none.</summary>
    public static bool TakesSelector(Rune before, int selector, bool keycapFollows)
    {
        if (selector is >= 0x180B and <= 0x180F)
            return before.Value is >= 0x1800 and <= 0x18AF && !Contains(before);
        if (IsIdeograph(before.Value))
            return true;
        if (selector >= 0xE0100)
            return false;
        if (before.IsAscii)
            return keycapFollows && (char)before.Value is '#' or '*' or (>= '0' and <= '9');
        return before.Value is 0x2139 or (>= 0x1000 and <= 0x109F) or (>= 0xA840 and <= 0xA87F)
            || Rune.GetUnicodeCategory(before) is UnicodeCategory.OtherSymbol or UnicodeCategory.MathSymbol or UnicodeCategory.ModifierSymbol
                or UnicodeCategory.OtherPunctuation or UnicodeCategory.DashPunctuation or UnicodeCategory.OtherNotAssigned;
    }

    /// <summary>Whether a letter belongs to a right-to-left script.</summary>
    public static bool IsRightToLeft(int code) => code is (>= 0x0590 and <= 0x08FF) or (>= 0xFB1D and <= 0xFDCF) or (>= 0xFDF0 and <= 0xFDFF)
        or (>= 0xFE70 and <= 0xFEFC) or (>= 0x10800 and <= 0x10FFF) or (>= 0x1E800 and <= 0x1EFFF);

    private static bool IsIdeograph(int code) => code is (>= 0x3400 and <= 0x4DBF) or (>= 0x4E00 and <= 0x9FFF) or (>= 0xF900 and <= 0xFAFF) or (>= 0x20000 and <= 0x3FFFD);
}
