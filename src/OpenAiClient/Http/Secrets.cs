namespace OpenAi.Http;

/// <summary>Removes secrets from text that a server sent, in case it echoes the request.</summary>
internal static class Secrets
{
    private const string Stand = "[the API key]";

    // A shorter part of a secret, at the end of a truncated text, reveals nothing and may be an ordinary word.
    private const int ShortestPart = 6;

    private const int ShortestSecret = 8;

    private static readonly string[] _secretWords = ["key", "token", "secret", "passw", "pwd", "credential", "signature", "auth"];

    /// <summary>Whether the value of a header is a secret.</summary>
    public static bool IsSecretHeader(string name) =>
        IsCookie(name) || HasSecretWord(name);

    /// <summary>Returns the secrets in headers: without the authentication scheme before them, and each cookie separately.</summary>
    public static IEnumerable<string> InHeaders(IEnumerable<KeyValuePair<string, string>> headers)
    {
        foreach (var (name, value) in headers)
        {
            if (!IsSecretHeader(name))
                continue;
            foreach (var secret in IsCookie(name) ? Cookies(value) : [value[(value.LastIndexOf(' ') + 1)..]])
                yield return secret;
        }
    }

    /// <summary>Returns the secrets in query parameters, both raw and escaped.</summary>
    public static IEnumerable<string> InQuery(IEnumerable<KeyValuePair<string, string>> parameters)
    {
        foreach (var (name, value) in parameters)
        {
            if (value is null || value.Length < ShortestPart || !IsSecretParameter(name))
                continue;
            yield return value;
            yield return Uri.EscapeDataString(value);
        }
    }

    public static string Remove(string text, IEnumerable<string> secrets)
    {
        foreach (var secret in secrets)
            text = Remove(text, secret);
        return text;
    }

    public static string Remove(string text, string? secret)
    {
        // Placeholders such as "x" or "ollama" are no secrets, and occur in ordinary text.
        if (secret is not { Length: >= ShortestSecret })
            return text;
        text = text.Replace(secret, Stand, StringComparison.Ordinal);
        for (var length = Math.Min(secret.Length - 1, text.Length); length >= ShortestPart; length--)
        {
            if (text.AsSpan().EndsWith(secret.AsSpan(0, length), StringComparison.Ordinal))
                return string.Concat(text.AsSpan(0, text.Length - length), Stand);
        }
        return text;
    }

    private static bool IsCookie(string name) => name.Equals("Cookie", StringComparison.OrdinalIgnoreCase);

    // Short cookies are flags and numbers, which occur in ordinary text.
    private static IEnumerable<string> Cookies(string header) =>
        header.Split(';')
            .Select(static pair => pair[(pair.IndexOf('=', StringComparison.Ordinal) + 1)..].Trim().Trim('"'))
            .Where(static value => value.Length >= ShortestPart);

    private static bool HasSecretWord(string name) =>
        Array.Exists(_secretWords, word => name.Contains(word, StringComparison.OrdinalIgnoreCase));

    private static bool IsSecretParameter(string name) =>
        HasSecretWord(name)
        || name.Equals("sig", StringComparison.OrdinalIgnoreCase)
        || name.Equals("code", StringComparison.OrdinalIgnoreCase);
}
