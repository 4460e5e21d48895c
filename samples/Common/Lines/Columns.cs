using System.Globalization;
using System.Text;
using Wcwidth;

namespace Samples.Lines;

/// <summary>The columns that texts take in a terminal.</summary>
internal static class Columns
{
    /// <summary>Splits a text into what a reader sees as one character each.</summary>
    public static IEnumerable<string> Letters(string text)
    {
        for (var each = StringInfo.GetTextElementEnumerator(text); each.MoveNext();)
            yield return each.GetTextElement();
    }

    /// <summary>The columns of such a character: 2 for ideographs and emojis.</summary>
    public static int OfLetter(string letter) => letter.EnumerateRunes().Max(static rune => Math.Max(0, UnicodeCalculator.GetWidth(rune)));

    public static int Of(string text) => Letters(text).Sum(OfLetter);
}
