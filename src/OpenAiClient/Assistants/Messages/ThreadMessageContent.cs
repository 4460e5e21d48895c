using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace OpenAi.Assistants;

/// <summary>
/// What a message to add holds: plain text, or parts. Made from either without ceremony: <c>Content = "Hello"</c>, or
/// <c>Content = ["What is this?", ThreadInputPart.FromImageFile(fileId)]</c>.
/// </summary>
[JsonConverter(typeof(ThreadMessageContentConverter))]
[CollectionBuilder(typeof(ThreadMessageContent), nameof(FromParts))]
public sealed class ThreadMessageContent : IReadOnlyList<ThreadInputPart>, IEquatable<ThreadMessageContent>
{
    private readonly ThreadInputPart[] _parts;

    private ThreadMessageContent(string? text, ThreadInputPart[] parts)
    {
        Text = text;
        _parts = parts;
    }

    /// <summary>The text, when the content is plain text; <see langword="null"/> when it is made of parts.</summary>
    public string? Text { get; }

    /// <summary>How many parts there are; plain text counts as one.</summary>
    public int Count => _parts.Length;

    /// <summary>A part by its place; plain text is a <see cref="ThreadTextInput"/>.</summary>
    /// <param name="index">The place, from 0.</param>
    public ThreadInputPart this[int index] => _parts[index];

    /// <summary>Plain text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator ThreadMessageContent(string text) => FromText(text);

    /// <summary>Parts.</summary>
    /// <param name="parts">The parts.</param>
    public static implicit operator ThreadMessageContent(ThreadInputPart[] parts) => FromParts(parts);

    /// <summary>Plain text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ThreadMessageContent FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text, [new ThreadTextInput { Text = text }]);
    }

    /// <summary>Parts.</summary>
    /// <param name="parts">The parts, copied.</param>
    /// <returns>The content.</returns>
    public static ThreadMessageContent FromParts(ReadOnlySpan<ThreadInputPart> parts) => new(null, parts.ToArray());

    /// <summary>Whether both hold the same text, or equal parts.</summary>
    /// <param name="other">The other content.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(ThreadMessageContent? other) => other is not null && Text == other.Text && _parts.AsSpan().SequenceEqual(other._parts);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ThreadMessageContent);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, _parts.Length);

    /// <summary>The text, or the text of all text parts joined; the empty string when there is none.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text ?? string.Concat(_parts.OfType<ThreadTextInput>().Select(static part => part.Text));

    /// <summary>Walks the parts.</summary>
    /// <returns>The walk.</returns>
    public IEnumerator<ThreadInputPart> GetEnumerator() => ((IEnumerable<ThreadInputPart>)_parts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
