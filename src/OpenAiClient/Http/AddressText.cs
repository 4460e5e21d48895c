using System.Text.RegularExpressions;

namespace OpenAi.Http;

/// <summary>Shows addresses without the secrets that people write into them: a user with a password, a query.</summary>
internal static partial class AddressText
{
    /// <summary>A text without the users of the addresses in it.</summary>
    public static string WithoutUsers(string text) =>
        text.Contains('@', StringComparison.Ordinal) && text.Contains("//", StringComparison.Ordinal) ? Users().Replace(text, "") : text;

    /// <summary>Something that was to be an address, and may be anything, for a message that says so.</summary>
    public static string Shown(string text)
    {
        if (ApiKey.Hide(text) is var hidden && hidden != text)
            return hidden;
        var query = text.IndexOfAny(['?', '#']);
        if (query >= 0)
            text = string.Concat(text.AsSpan(0, query + 1), "…");
        // Where the scheme is wrong too, all that stands before the host may be a password.
        var at = text.LastIndexOf('@');
        if (at < 0)
            return text;
        var slashes = text.IndexOf("//", StringComparison.Ordinal);
        return string.Concat(slashes >= 0 && slashes < at ? text.AsSpan(0, slashes + 2) : "…", text.AsSpan(at + 1));
    }

    // To the last @ before the path: a password may hold one.
    [GeneratedRegex("""(?<=//)[^/\s"'<>]*@""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Users();
}
