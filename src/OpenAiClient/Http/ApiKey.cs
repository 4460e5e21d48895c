namespace OpenAi.Http;

/// <summary>Checks that an API key fits into a header. No error message contains the key.</summary>
internal static class ApiKey
{
    /// <summary>Returns the problem of a key; <see langword="null"/> when it is valid.</summary>
    public static string? Problem(string? key) =>
        string.IsNullOrWhiteSpace(key) ? "The API key is blank."
        : key.AsSpan().IndexOfAny('\r', '\n') >= 0 ? "The API key contains a line break; it was probably copied with one."
        : key.StartsWith("Bearer ", StringComparison.OrdinalIgnoreCase) ? "The API key begins with 'Bearer'; leave that out, because the client adds it."
        : key is ['"', .., '"'] or ['\'', .., '\''] ? "The API key is in quotation marks; remove them."
        : key.AsSpan().ContainsAnyExceptInRange('!', '~') ? "The API key contains a space or a character that keys do not have."
        : null;

    /// <summary>Returns a text for an error message, unless it is a key that was put in the wrong place.</summary>
    public static string Hide(string text) => text.Contains("sk-", StringComparison.Ordinal) ? "(an API key)" : text;
}
