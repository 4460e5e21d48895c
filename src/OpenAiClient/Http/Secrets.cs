namespace OpenAi.Http;

/// <summary>Takes secrets out of text that a server sent, in case it echoes its request.</summary>
internal static class Secrets
{
    private const string Stand = "[the API key]";

    // Less of a secret at the end of a text that was cut is no longer one, and may as well be a word.
    private const int ShortestPart = 6;

    /// <summary>Whether a header's value is for the server alone.</summary>
    public static bool IsSecretHeader(string name) =>
        name.Equals("Authorization", StringComparison.OrdinalIgnoreCase)
        || name.Equals("api-key", StringComparison.OrdinalIgnoreCase)
        || name.Equals("x-api-key", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Proxy-Authorization", StringComparison.OrdinalIgnoreCase)
        || name.Equals("Cookie", StringComparison.OrdinalIgnoreCase);

    /// <summary>The secrets among headers, without the scheme that stands before them.</summary>
    public static IEnumerable<string> In(IEnumerable<KeyValuePair<string, string>>? headers) =>
        (headers ?? [])
            .Where(static header => IsSecretHeader(header.Key))
            .Select(static header => header.Value[(header.Value.LastIndexOf(' ') + 1)..]);

    public static string Remove(string text, string? secret)
    {
        if (string.IsNullOrEmpty(secret))
            return text;
        text = text.Replace(secret, Stand, StringComparison.Ordinal);
        for (var length = Math.Min(secret.Length - 1, text.Length); length >= ShortestPart; length--)
        {
            if (text.AsSpan().EndsWith(secret.AsSpan(0, length), StringComparison.Ordinal))
                return string.Concat(text.AsSpan(0, text.Length - length), Stand);
        }
        return text;
    }
}
