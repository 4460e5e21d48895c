using System.Globalization;

namespace OpenAi.Testing.Embeddings;

/// <summary>
/// Creates a vector of length one from a text: each word and its letters are hashed to a dimension. The same text always gives the same
/// vector, and texts that share words are closer to each other than texts that do not.
/// </summary>
internal static class TextVector
{
    private const int GramLength = 3;
    // Short words occur in every text, so they have little weight.
    private const float ShortWord = 0.2f;
    private const float LongWord = 1;
    private const float Gram = 0.3f;

    public static float[] Of(string text, int dimensions)
    {
        var vector = new float[dimensions];
        foreach (var word in Words(text.ToLowerInvariant()))
        {
            Add(vector, word, word.Length > GramLength ? LongWord : ShortWord);
            for (var i = 0; i + GramLength < word.Length; i++)
                Add(vector, word.AsSpan(i, GramLength), Gram);
        }
        return Normalized(vector, text);
    }

    public static float[] Of(IReadOnlyList<int> tokens, int dimensions)
    {
        var vector = new float[dimensions];
        foreach (var token in tokens)
            Add(vector, token.ToString(CultureInfo.InvariantCulture), LongWord);
        return Normalized(vector, "");
    }

    private static string[] Words(string text) =>
        new string([.. text.Select(static c => char.IsLetterOrDigit(c) ? c : ' ')]).Split(' ', StringSplitOptions.RemoveEmptyEntries);

    // Half of the features have a negative sign, so that unrelated texts are nearly orthogonal.
    private static void Add(float[] vector, ReadOnlySpan<char> feature, float weight)
    {
        var hash = Hash(feature);
        vector[hash % (uint)vector.Length] += (hash & 0x8000_0000) == 0 ? weight : -weight;
    }

    private static float[] Normalized(float[] vector, string text)
    {
        var length = MathF.Sqrt(vector.Sum(static number => number * number));
        if (length == 0)
            (vector[Hash(text) % (uint)vector.Length], length) = (1, 1);
        for (var i = 0; i < vector.Length; i++)
            vector[i] /= length;
        return vector;
    }

    // FNV-1a with a final mix; the hash of the runtime differs in every process.
    private static uint Hash(ReadOnlySpan<char> text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
            hash = (hash ^ c) * 16777619;
        hash = (hash ^ (hash >> 16)) * 0x85EB_CA6B;
        return hash ^ (hash >> 13);
    }
}
