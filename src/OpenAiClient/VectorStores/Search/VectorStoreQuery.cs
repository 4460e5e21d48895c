using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace OpenAi.VectorStores;

/// <summary>What to search for: one question or several. <c>Query = "How do I pay?"</c>, or <c>Query = ["payment", "invoice"]</c>.</summary>
[JsonConverter(typeof(VectorStoreQueryConverter))]
[CollectionBuilder(typeof(VectorStoreQuery), nameof(From))]
public sealed class VectorStoreQuery : IReadOnlyList<string>
{
    private readonly string[] _texts;

    private VectorStoreQuery(string[] texts, bool isOne)
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
    public static implicit operator VectorStoreQuery(string text) => FromText(text);

    /// <summary>Several texts.</summary>
    /// <param name="texts">The texts.</param>
    public static implicit operator VectorStoreQuery(string[] texts) => From(texts);

    /// <summary>Several texts.</summary>
    /// <param name="texts">The texts.</param>
    public static implicit operator VectorStoreQuery(List<string> texts) => From([.. texts]);

    /// <summary>One text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The query.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static VectorStoreQuery FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new([text], isOne: true);
    }

    /// <summary>Several texts.</summary>
    /// <param name="texts">The texts, copied.</param>
    /// <returns>The query.</returns>
    public static VectorStoreQuery From(params ReadOnlySpan<string> texts) => new(texts.ToArray(), isOne: false);

    /// <summary>Walks the texts.</summary>
    /// <returns>The walk.</returns>
    public IEnumerator<string> GetEnumerator() => ((IEnumerable<string>)_texts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
