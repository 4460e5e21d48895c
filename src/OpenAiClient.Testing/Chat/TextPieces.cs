namespace OpenAi.Testing.Chat;

/// <summary>Cuts a text as a stream does: word by word, each with the white space before it.</summary>
internal static class TextPieces
{
    public static IEnumerable<string> Of(string text)
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
}
