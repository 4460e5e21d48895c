using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace OpenAi;

/// <summary>
/// What a model reads: one text, several texts, the tokens of one text, or the tokens of several. Made from either without
/// ceremony: <c>"Hello"</c>, <c>["Hello", "World"]</c>, or <c>new[] { 9906, 1917 }</c>.
/// </summary>
[JsonConverter(typeof(TextOrTokensConverter))]
[CollectionBuilder(typeof(TextOrTokens), nameof(FromTexts))]
public sealed class TextOrTokens
{
    private TextOrTokens(string[] texts, IReadOnlyList<int>[] tokenLists, bool isOne)
    {
        Texts = texts;
        TokenLists = tokenLists;
        IsOne = isOne;
    }

    /// <summary>The texts; empty for tokens.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>The tokens, a list for each text; empty for texts.</summary>
    public IReadOnlyList<IReadOnlyList<int>> TokenLists { get; }

    /// <summary>Whether it is a single text or the tokens of one, which is written as it is and not as an array of one.</summary>
    public bool IsOne { get; }

    /// <summary>One text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator TextOrTokens(string text) => FromText(text);

    /// <summary>Several texts.</summary>
    /// <param name="texts">The texts.</param>
    public static implicit operator TextOrTokens(string[] texts) => FromTexts(texts);

    /// <summary>Several texts.</summary>
    /// <param name="texts">The texts.</param>
    public static implicit operator TextOrTokens(List<string> texts) => FromTexts([.. texts]);

    /// <summary>The tokens of one text.</summary>
    /// <param name="tokens">The tokens.</param>
    public static implicit operator TextOrTokens(int[] tokens) => FromTokens(tokens);

    /// <summary>The tokens of one text.</summary>
    /// <param name="tokens">The tokens.</param>
    public static implicit operator TextOrTokens(List<int> tokens) => FromTokens([.. tokens]);

    /// <summary>The tokens of several texts.</summary>
    /// <param name="tokenLists">The tokens of each.</param>
    public static implicit operator TextOrTokens(int[][] tokenLists) => FromTokenLists(tokenLists);

    /// <summary>One text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>What the model reads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static TextOrTokens FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new([text], [], isOne: true);
    }

    /// <summary>Several texts.</summary>
    /// <param name="texts">The texts, copied.</param>
    /// <returns>What the model reads.</returns>
    public static TextOrTokens FromTexts(params ReadOnlySpan<string> texts) => new(texts.ToArray(), [], isOne: false);

    /// <summary>The tokens of one text.</summary>
    /// <param name="tokens">The tokens, copied.</param>
    /// <returns>What the model reads.</returns>
    public static TextOrTokens FromTokens(params ReadOnlySpan<int> tokens) => new([], [tokens.ToArray()], isOne: true);

    /// <summary>The tokens of several texts.</summary>
    /// <param name="tokenLists">The tokens of each.</param>
    /// <returns>What the model reads.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tokenLists"/> is <see langword="null"/>.</exception>
    public static TextOrTokens FromTokenLists(IEnumerable<IReadOnlyList<int>> tokenLists)
    {
        ArgumentNullException.ThrowIfNull(tokenLists);
        return new([], [.. tokenLists], isOne: false);
    }

    /// <summary>Walks the texts; there are none in tokens.</summary>
    /// <returns>The walk.</returns>
    public IEnumerator<string> GetEnumerator() => Texts.GetEnumerator();
}
