using System.Text.RegularExpressions;

namespace OpenAi.Safety;

/// <summary>
/// The built-in patterns. None backtracks excessively: a match begins only at the start of a word, no two repetitions can match the same
/// characters, and lookaheads are bounded.
/// </summary>
internal static partial class SensitiveShapes
{
    // Far more time than any text needs; a pattern that reaches it has a bug.
    private const int TimeoutMilliseconds = 10_000;

    private const string PhoneGap = @"[ .\-()/\u00A0\u2010-\u2013]";

    private const string NotInWord = @"(?<![\w.+-])";

    public static void AddApiKeys(List<SensitiveFinding> found, string text)
    {
        Add(found, text, "api-key", ShapedKey());
        Add(found, text, "api-key", BearerToken());
        Add(found, text, "api-key", NamedKey());
    }

    public static void AddEmails(List<SensitiveFinding> found, string text) => Add(found, text, "email", Email());

    public static void AddPhoneNumbers(List<SensitiveFinding> found, string text)
    {
        Add(found, text, "phone", InternationalPhone());
        Add(found, text, "phone", AmericanPhone());
    }

    public static void Add(List<SensitiveFinding> found, string text, string name, Regex regex)
    {
        for (var match = regex.Match(text); match.Success; match = match.NextMatch())
        {
            var part = match.Groups["secret"] is { Success: true } secret ? secret : (Capture)match;
            if (part.Length > 0)
                found.Add(new(name, part.Index, part.Length));
        }
    }

    // Keys of that length contain a digit or a capital letter, which distinguishes them from words with hyphens.
    [GeneratedRegex(
        @"(?<![A-Za-z0-9_-])(?:sk-(?:(?:proj|svcacct|admin|None)-[A-Za-z0-9_-]{12,}|[A-Za-z0-9]{16,}|(?=[a-z_-]{0,80}[A-Z0-9])[A-Za-z0-9_-]{20,})|sess-[A-Za-z0-9]{16,}|ek_[A-Za-z0-9_-]{16,})",
        RegexOptions.CultureInvariant,
        TimeoutMilliseconds)]
    private static partial Regex ShapedKey();

    [GeneratedRegex(
        @"\bbearer[ \t]{1,8}(?<secret>(?=[a-z._~+/=-]{0,80}[0-9])[a-z0-9._~+/=-]{8,}|[a-z0-9._~+/=-]{20,})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeoutMilliseconds)]
    private static partial Regex BearerToken();

    [GeneratedRegex(
        @"(?:api[-_ ]?key|subscription[-_]?key|openai[-_]?key|access[-_]?key|secret[-_]?key|account[-_]?key|client[-_]?secret|access[-_]?token)[""']?[ \t]{0,8}[:=][ \t]{0,8}[""']?(?=[a-z_+/-]{0,80}[0-9])(?<secret>[a-z0-9_+/-]{16,}={0,2})",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        TimeoutMilliseconds)]
    private static partial Regex NamedKey();

    [GeneratedRegex(
        @"(?<![\p{L}\p{N}\p{M}._%+-])[\p{L}\p{N}\p{M}._%+-]{1,256}@(?:[\p{L}\p{N}][\p{L}\p{N}\p{M}-]{0,62}\.)+(?:xn--[A-Za-z0-9-]{2,59}|[\p{L}\p{M}]{2,63})",
        RegexOptions.CultureInvariant,
        TimeoutMilliseconds)]
    private static partial Regex Email();

    // North American numbers have a fixed length, so a number after them is not included.
    [GeneratedRegex(
        NotInWord + @"(?:\+1(?:" + PhoneGap + @"{0,3}[0-9]){10}(?![0-9])|\+[2-9](?:" + PhoneGap + @"{0,3}[0-9]){7,14}(?![0-9])|00[1-9][0-9]{0,2}" + PhoneGap + @"(?:" + PhoneGap + @"{0,3}[0-9]){6,12}(?![0-9]))",
        RegexOptions.CultureInvariant,
        TimeoutMilliseconds)]
    private static partial Regex InternationalPhone();

    [GeneratedRegex(
        @"(?<![\w.+/-])(?:1[ .-])?(?:\([0-9]{3}\) ?[0-9]{3}[ .-][0-9]{4}|[0-9]{3}-[0-9]{3}-[0-9]{4}|[0-9]{3}\.[0-9]{3}\.[0-9]{4}|[2-9][0-9]{2} [2-9][0-9]{2}[ -][0-9]{4})(?![\w/-]|\.[0-9])",
        RegexOptions.CultureInvariant,
        TimeoutMilliseconds)]
    private static partial Regex AmericanPhone();
}
