using System.Text.RegularExpressions;

namespace OpenAi.Http;

/// <summary>Formats addresses for messages, without the secrets that they may contain: user and password, and the query.</summary>
internal static partial class AddressText
{
    /// <summary>Removes the user information from all addresses in a text.</summary>
    public static string WithoutUsers(string text) =>
        text.Contains('@', StringComparison.Ordinal) && text.Contains("//", StringComparison.Ordinal) ? Users().Replace(text, "") : text;

    /// <summary>Formats a text that should be an address, and may be anything, for an error message.</summary>
    public static string Shown(string text)
    {
        if (ApiKey.Hide(text) is var hidden && hidden != text)
            return hidden;
        var query = text.IndexOfAny(['?', '#']);
        if (query >= 0)
            text = string.Concat(text.AsSpan(0, query + 1), "…");
        // When the scheme is invalid too, everything before the host may be a password.
        var at = text.LastIndexOf('@');
        if (at < 0)
            return text;
        var slashes = text.IndexOf("//", StringComparison.Ordinal);
        return string.Concat(slashes >= 0 && slashes < at ? text.AsSpan(0, slashes + 2) : "…", text.AsSpan(at + 1));
    }

    // Matches up to the last @ before the path, because a password may contain one.
    [GeneratedRegex("""(?<=//)[^/\s"'<>]*@""", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Users();
}
