using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace OpenAi;

/// <summary>Texts at which a model stops: one, or up to four. <c>Stop = "\n"</c>, or <c>Stop = ["\n", "END"]</c>.</summary>
[JsonConverter(typeof(StopSequencesConverter))]
[CollectionBuilder(typeof(StopSequences), nameof(From))]
public sealed class StopSequences : IReadOnlyList<string>
{
    private readonly string[] _texts;

    private StopSequences(string[] texts, bool isOne)
    {
        _texts = texts;
        IsOne = isOne;
    }

    /// <summary>Whether it is a single text, which is written as a string and not as an array.</summary>
    public bool IsOne { get; }

    /// <summary>How many texts there are.</summary>
    public int Count => _texts.Length;

    /// <summary>A text by its place.</summary>
    /// <param name="index">The place, from 0.</param>
    public string this[int index] => _texts[index];

    /// <summary>One text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator StopSequences(string text) => FromText(text);

    /// <summary>Several texts.</summary>
    /// <param name="texts">The texts.</param>
    public static implicit operator StopSequences(string[] texts) => From(texts);

    /// <summary>Several texts.</summary>
    /// <param name="texts">The texts.</param>
    public static implicit operator StopSequences(List<string> texts) => From([.. texts]);

    /// <summary>One text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The sequences.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static StopSequences FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new([text], isOne: true);
    }

    /// <summary>Several texts.</summary>
    /// <param name="texts">The texts, copied.</param>
    /// <returns>The sequences.</returns>
    public static StopSequences From(params ReadOnlySpan<string> texts) => new(texts.ToArray(), isOne: false);

    /// <summary>Walks the texts.</summary>
    /// <returns>The walk.</returns>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_texts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
