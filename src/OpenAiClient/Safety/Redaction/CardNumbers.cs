using System.Text.RegularExpressions;

namespace OpenAi.Safety;

/// <summary>Finds numbers of payment cards: complete groups of digits, 13 to 19 digits in total, with a valid check digit.</summary>
internal static partial class CardNumbers
{
    private const int MinDigits = 13;
    private const int MaxDigits = 19;

    // The usual groups of cards are 4-4-4-4, 4-6-5 and 4-3-3-3. Dates and telephone numbers begin with smaller groups.
    private const int MinFirstGroup = 4;
    private const int MinGroup = 3;

    public static void Add(List<SensitiveFinding> found, string text)
    {
        for (var run = Digits().Match(text); run.Success; run = run.NextMatch())
        {
            var end = run.Index + run.Length;
            for (var start = run.Index; start < end; start = GroupEnd(text, start, end) + 1)
                AddFrom(found, text, start, end);
        }
    }

    // Finds the card number that begins with this group; other numbers, such as an order number or a date, may be adjacent to it.
    private static void AddFrom(List<SensitiveFinding> found, string text, int start, int end)
    {
        // Cards begin with these digits only, unlike times in milliseconds and ISBNs.
        if (text[start] is < '2' or > '6')
            return;
        // Which digits are doubled depends on the total number of digits, so both sums are computed from left to right.
        int digits = 0, sum = 0, other = 0, length = 0;
        for (var group = start; group < end;)
        {
            var groupEnd = GroupEnd(text, group, end);
            if (groupEnd - group < (group == start ? MinFirstGroup : MinGroup) || digits + groupEnd - group > MaxDigits)
                break;
            for (var i = group; i < groupEnd; i++)
            {
                var digit = text[i] - '0';
                (sum, other) = (other + digit, sum + (digit > 4 ? (digit * 2) - 9 : digit * 2));
                digits++;
            }
            if (digits >= MinDigits && sum % 10 == 0 && !InWord(text, groupEnd))
                length = groupEnd - start;
            group = groupEnd + 1;
        }
        if (length > 0)
            found.Add(new("card", start, length));
    }

    private static bool InWord(string text, int i) => i < text.Length && (char.IsLetterOrDigit(text[i]) || text[i] == '_');

    private static int GroupEnd(string text, int start, int end)
    {
        while (start < end && char.IsAsciiDigit(text[start]))
            start++;
        return start;
    }

    [GeneratedRegex(@"(?<![\w.+])[0-9](?:[ \-\u00A0\u2010-\u2013]?[0-9]){12,}", RegexOptions.CultureInvariant, 10_000)]
    private static partial Regex Digits();
}
