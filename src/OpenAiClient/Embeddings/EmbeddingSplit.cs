namespace OpenAi.Embeddings;

/// <summary>Splits the inputs of a call into several requests, each within the limits of a request.</summary>
internal static class EmbeddingSplit
{
    public static IEnumerable<TextOrTokens> Of(TextOrTokens input, EmbeddingSplitOptions options)
    {
        var texts = Split(input.Texts, options.CountTokens ?? (static _ => 0), options).Select(static part => TextOrTokens.FromTexts([.. part]));
        return texts.Concat(Split(input.TokenLists, static tokens => tokens.Count, options).Select(TextOrTokens.FromTokenLists));
    }

    private static IEnumerable<List<T>> Split<T>(IReadOnlyList<T> items, Func<T, int> count, EmbeddingSplitOptions options)
    {
        var part = new List<T>();
        var tokens = 0L;
        foreach (var item in items)
        {
            var own = count(item);
            if (part.Count == options.MaxInputs || (part.Count > 0 && tokens + own > options.MaxTokens))
            {
                yield return part;
                part = [];
                tokens = 0;
            }
            part.Add(item);
            tokens += own;
        }
        if (part.Count > 0)
            yield return part;
    }
}
