namespace OpenAi.Testing.VectorStores;

/// <summary>Finds texts by the words they share with a query, which is enough to separate matches from the rest.</summary>
internal static class WordSearch
{
    // Words that occur in every question do not help to find an answer.
    private static readonly HashSet<string> _common =
    [
        "a", "about", "an", "and", "are", "can", "do", "does", "for", "how", "i", "in", "is", "it", "me", "my", "of", "on", "or",
        "our", "tell", "that", "the", "there", "this", "to", "was", "we", "what", "when", "where", "which", "who", "why", "will", "with", "you", "your",
    ];

    /// <summary>Gets the significant words in their order; all words when none is significant.</summary>
    public static IReadOnlyList<string> WordsOf(string text)
    {
        var words = Split(text).Distinct().ToList();
        var telling = words.FindAll(static word => !_common.Contains(word));
        return telling.Count > 0 ? telling : words;
    }

    /// <summary>Gets the fraction of the words that the text contains, from 0 to 1.</summary>
    public static double Score(IReadOnlyList<string> words, string text)
    {
        if (words.Count == 0)
            return 0;
        var there = Split(text).ToHashSet();
        return (double)words.Count(there.Contains) / words.Count;
    }

    private static IEnumerable<string> Split(string text)
    {
        for (int start = 0, end; start < text.Length; start = end + 1)
        {
            end = start;
            while (end < text.Length && char.IsLetterOrDigit(text[end]))
                end++;
            if (end > start)
                yield return text[start..end].ToLowerInvariant();
        }
    }
}
