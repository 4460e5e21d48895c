namespace OpenAi.Http;

/// <summary>What a key must look like to fit into a header. No message ever holds the key.</summary>
internal static class ApiKey
{
    /// <summary>What is wrong with a key; <see langword="null"/> when it will do.</summary>
    public static string? Problem(string? key) =>
        string.IsNullOrWhiteSpace(key) ? "The API key is blank."
        : key.AsSpan().IndexOfAny('\r', '\n') >= 0 ? "The API key contains a line break; it was probably copied with one."
        : key.AsSpan().ContainsAnyExceptInRange('!', '~') ? "The API key contains a blank or a character that no key has."
        : null;

    /// <summary>Text to be shown, unless it is a key that was put in the wrong place.</summary>
    public static string Hide(string text) => text.Contains("sk-", StringComparison.Ordinal) ? "(an API key)" : text;
}
