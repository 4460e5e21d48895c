using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi;

/// <summary>
/// The input of a model: one text, several texts, the tokens of one text, or the tokens of several texts. It converts implicitly from
/// each of them: <c>"Hello"</c>, <c>["Hello", "World"]</c>, or <c>new[] { 9906, 1917 }</c>.
/// </summary>
[JsonConverter(typeof(ModelConverter<TextOrTokens>))]
[CollectionBuilder(typeof(TextOrTokens), nameof(FromTexts))]
public sealed class TextOrTokens : IJsonModel<TextOrTokens>
{
    private TextOrTokens(string[] texts, IReadOnlyList<int>[] tokenLists, bool isOne)
    {
        Texts = texts;
        TokenLists = tokenLists;
        IsOne = isOne;
    }

    /// <summary>The texts; empty when there are tokens.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>The tokens, a list for each text; empty when there are texts.</summary>
    public IReadOnlyList<IReadOnlyList<int>> TokenLists { get; }

    /// <summary>Whether it is a single text or its tokens, which is not written as an array of one.</summary>
    public bool IsOne { get; }

    /// <summary>Converts one text.</summary>
    /// <param name="text">The text; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator TextOrTokens?(string? text) => text is null ? null : FromText(text);

    /// <summary>Converts several texts.</summary>
    /// <param name="texts">The texts; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(texts))]
    public static implicit operator TextOrTokens?(string[]? texts) => texts is null ? null : FromTexts(texts);

    /// <summary>Converts several texts.</summary>
    /// <param name="texts">The texts; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(texts))]
    public static implicit operator TextOrTokens?(List<string>? texts) => texts is null ? null : FromTexts([.. texts]);

    /// <summary>Converts the tokens of one text.</summary>
    /// <param name="tokens">The tokens; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(tokens))]
    public static implicit operator TextOrTokens?(int[]? tokens) => tokens is null ? null : FromTokens(tokens);

    /// <summary>Converts the tokens of one text.</summary>
    /// <param name="tokens">The tokens; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(tokens))]
    public static implicit operator TextOrTokens?(List<int>? tokens) => tokens is null ? null : FromTokens([.. tokens]);

    /// <summary>Converts the tokens of several texts.</summary>
    /// <param name="tokenLists">The tokens of each text; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(tokenLists))]
    public static implicit operator TextOrTokens?(int[][]? tokenLists) => tokenLists is null ? null : FromTokenLists(tokenLists);

    /// <summary>Creates an input from one text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The input.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static TextOrTokens FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new([text], [], isOne: true);
    }

    /// <summary>Creates an input from several texts.</summary>
    /// <param name="texts">The texts, copied.</param>
    /// <returns>The input.</returns>
    public static TextOrTokens FromTexts(params ReadOnlySpan<string> texts) => new(texts.ToArray(), [], isOne: false);

    /// <summary>Creates an input from the tokens of one text.</summary>
    /// <param name="tokens">The tokens, copied.</param>
    /// <returns>The input.</returns>
    public static TextOrTokens FromTokens(params ReadOnlySpan<int> tokens) => new([], [tokens.ToArray()], isOne: true);

    /// <summary>Creates an input from the tokens of several texts.</summary>
    /// <param name="tokenLists">The tokens of each text.</param>
    /// <returns>The input.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="tokenLists"/> is <see langword="null"/>.</exception>
    public static TextOrTokens FromTokenLists(IEnumerable<IReadOnlyList<int>> tokenLists)
    {
        ArgumentNullException.ThrowIfNull(tokenLists);
        return new([], [.. tokenLists], isOne: false);
    }

    /// <summary>Enumerates the texts; tokens have none.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<string> GetEnumerator() => Texts.GetEnumerator();

    static TextOrTokens IJsonModel<TextOrTokens>.ReadJson(ref Utf8JsonReader reader)
    {
        if (TextsOrItems.First(reader) == JsonTokenType.Number)
            return new([], [Tokens(ref reader)], isOne: true);
        var (texts, lists, isOne) = TextsOrItems.Read(ref reader, Tokens);
        return new(texts, lists, isOne);
    }

    static void IJsonModel<TextOrTokens>.WriteJson(Utf8JsonWriter writer, TextOrTokens value) => TextsOrItems.Write(writer, value.Texts, value.TokenLists, value.IsOne, Write);

    private static IReadOnlyList<int> Tokens(ref Utf8JsonReader reader) => JsonRead.List(ref reader, JsonRead.Int32);

    private static void Write(Utf8JsonWriter writer, IReadOnlyList<int> tokens) => JsonWrite.List(writer, tokens, JsonWrite.Int32);
}
