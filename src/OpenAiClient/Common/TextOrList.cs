using System.Collections;

namespace OpenAi;

/// <summary>A text or a list, which is how the API takes much of what goes into a model. Read as a list, a text is one item.</summary>
/// <typeparam name="T">What the list is of.</typeparam>
public abstract class TextOrList<T> : IReadOnlyList<T>
    where T : JsonModel
{
    // Of plain text, which most are, the one item is made when it is asked for.
    private T[]? _items;

    private protected TextOrList(string text) => Text = text;

    private protected TextOrList(T[] items) => _items = items;

    /// <summary>The text, when it is plain text; <see langword="null"/> when it is a list.</summary>
    public string? Text { get; }

    /// <summary>Whether it is plain text.</summary>
    public bool IsText => Text is not null;

    /// <summary>How many items there are; plain text counts as one.</summary>
    public int Count => Text is null ? Items.Length : 1;

    private protected T[] Items => _items ??= [ItemOf(Text!)];

    /// <summary>An item by its place.</summary>
    /// <param name="index">The place, from 0.</param>
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
