using System.Collections;

namespace OpenAi;

/// <summary>A text or a list, which many inputs of the API accept. Enumerated as a list, a text is a single item.</summary>
/// <typeparam name="T">The type of the items.</typeparam>
public abstract class TextOrList<T> : IReadOnlyList<T>
    where T : JsonModel
{
    // Most values are plain text, whose single item is created on demand.
    private T[]? _items;

    private protected TextOrList(string text) => Text = text;

    private protected TextOrList(T[] items) => _items = items;

    /// <summary>The plain text; <see langword="null"/> when it is a list.</summary>
    public string? Text { get; }

    /// <summary>Whether it is plain text.</summary>
    public bool IsText => Text is not null;

    /// <summary>The number of items; plain text counts as one.</summary>
    public int Count => Text is null ? Items.Length : 1;

    private protected T[] Items => _items ??= [ItemOf(Text!)];

    /// <summary>Gets an item by its index.</summary>
    /// <param name="index">The index, from 0.</param>
    public T this[int index] => Items[index];

    /// <summary>Enumerates the items.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<T> GetEnumerator() => ((IEnumerable<T>)Items).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private protected bool HoldsSame(TextOrList<T>? other) =>
        other is not null && Text == other.Text && (Text is not null || Items.AsSpan().SequenceEqual(other.Items));

    private protected int HashOfHeld() => HashCode.Combine(Text, Count);

    private protected abstract T ItemOf(string text);
}
