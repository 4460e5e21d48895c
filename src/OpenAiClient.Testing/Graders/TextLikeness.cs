namespace OpenAi.Testing.Graders;

/// <summary>The similarity of two texts, from 0 to 1, by the words in common; it is used for all metrics.</summary>
internal static class TextLikeness
{
    public static double Of(string text, string reference)
    {
        var (words, wanted) = (Words(text), Words(reference));
        return words.Count + wanted.Count == 0 ? 1 : 2.0 * words.Intersect(wanted).Count() / (words.Count + wanted.Count);
    }

    private static HashSet<string> Words(string text) =>
        [.. text.ToUpperInvariant().Split([' ', '\n', '\t', '.', ',', '!', '?', ';', ':'], StringSplitOptions.RemoveEmptyEntries)];
}
