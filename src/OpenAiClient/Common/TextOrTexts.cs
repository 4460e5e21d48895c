using System.Collections;
using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi;

/// <summary>One text or several texts, which some fields of the API accept: <c>Stop = "\n"</c>, or <c>Stop = ["\n", "END"]</c>.</summary>
[JsonConverter(typeof(ModelConverter<TextOrTexts>))]
[CollectionBuilder(typeof(TextOrTexts), nameof(From))]
public sealed class TextOrTexts : IReadOnlyList<string>, IJsonModel<TextOrTexts>
{
    private readonly string[] _texts;

    private TextOrTexts(string[] texts, bool isOne)
    {
        _texts = texts;
        IsOne = isOne;
    }

    /// <summary>Whether it is a single text, which is written as a string and not as an array.</summary>
    public bool IsOne { get; }

    /// <summary>The number of texts.</summary>
    public int Count => _texts.Length;

    /// <summary>Gets a text by its index.</summary>
    /// <param name="index">The index, from 0.</param>
    public string this[int index] => _texts[index];

    /// <summary>Converts one text.</summary>
    /// <param name="text">The text; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator TextOrTexts?(string? text) => text is null ? null : FromText(text);

    /// <summary>Converts several texts.</summary>
    /// <param name="texts">The texts; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(texts))]
    public static implicit operator TextOrTexts?(string[]? texts) => texts is null ? null : From(texts);

    /// <summary>Converts several texts.</summary>
    /// <param name="texts">The texts; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(texts))]
    public static implicit operator TextOrTexts?(List<string>? texts) => texts is null ? null : From([.. texts]);

    /// <summary>Creates a value from one text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The value.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static TextOrTexts FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new([text], isOne: true);
    }

    /// <summary>Creates a value from several texts.</summary>
    /// <param name="texts">The texts, copied.</param>
    /// <returns>The value.</returns>
    public static TextOrTexts From(params ReadOnlySpan<string> texts) => new(texts.ToArray(), isOne: false);

    /// <summary>Enumerates the texts.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_texts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    static TextOrTexts IJsonModel<TextOrTexts>.ReadJson(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.String ? new([JsonRead.Text(ref reader)], isOne: true) : new(JsonRead.Array(ref reader, JsonRead.Text), isOne: false);

    static void IJsonModel<TextOrTexts>.WriteJson(Utf8JsonWriter writer, TextOrTexts value)
    {
        if (value.IsOne)
            writer.WriteStringValue(value[0]);
        else
            JsonWrite.List(writer, value._texts, JsonWrite.Text);
    }
}
