namespace OpenAi.Testing.Chat;

/// <summary>Splits a text like a stream does.</summary>
internal static class TextPieces
{
    /// <summary>
    /// Splits the text into words, each with the white space before it, or into pieces of the given number of characters.
    /// </summary>
    public static IEnumerable<string> Of(string text, int? size = null) => size is { } count ? BySize(text, count) : ByWord(text);

    private static IEnumerable<string> ByWord(string text)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (!char.IsWhiteSpace(text[i]) || char.IsWhiteSpace(text[i - 1]))
                continue;
            yield return text[start..i];
            start = i;
        }
        if (start < text.Length)
            yield return text[start..];
    }

    private static IEnumerable<string> BySize(string text, int size)
    {
        for (int start = 0, end; start < text.Length; start = end)
        {
            end = Math.Min(start + size, text.Length);
            // A piece must not end within a surrogate pair.
            if (end < text.Length && char.IsLowSurrogate(text[end]) && char.IsHighSurrogate(text[end - 1]))
                end++;
            yield return text[start..end];
        }
    }
}
