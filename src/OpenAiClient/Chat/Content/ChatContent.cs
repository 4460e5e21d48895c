using System.Collections;
using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace OpenAi.Chat;

/// <summary>
/// What a message holds: plain text, or parts. Made from either without ceremony: <c>Content = "Hello"</c>, or
/// <c>Content = ["What is this?", ChatContentPart.FromImage(url)]</c>.
/// </summary>
[JsonConverter(typeof(ChatContentConverter))]
[CollectionBuilder(typeof(ChatContent), nameof(FromParts))]
public sealed class ChatContent : IReadOnlyList<ChatContentPart>, IEquatable<ChatContent>
{
    // Of plain text, which most messages are, the one part is made when it is asked for.
    private ChatContentPart[]? _parts;

    private ChatContent(string text) => Text = text;

    private ChatContent(ChatContentPart[] parts) => _parts = parts;

    /// <summary>The text, when the content is plain text; <see langword="null"/> when it is made of parts.</summary>
    public string? Text { get; }

    /// <summary>Whether the content is plain text.</summary>
    public bool IsText => Text is not null;

    private ChatContentPart[] Parts => _parts ??= [new ChatTextPart { Text = Text! }];

    /// <summary>How many parts there are; plain text counts as one.</summary>
    public int Count => Text is null ? Parts.Length : 1;

    /// <summary>A part by its place; plain text is a <see cref="ChatTextPart"/>.</summary>
    /// <param name="index">The place, from 0.</param>
    public ChatContentPart this[int index] => Parts[index];

    /// <summary>Plain text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator ChatContent(string text) => FromText(text);

    /// <summary>One part.</summary>
    /// <param name="part">The part.</param>
    public static implicit operator ChatContent(ChatContentPart part) => FromParts([part]);

    /// <summary>Parts.</summary>
    /// <param name="parts">The parts.</param>
    public static implicit operator ChatContent(ChatContentPart[] parts) => FromParts(parts);

    /// <summary>Parts.</summary>
    /// <param name="parts">The parts.</param>
    public static implicit operator ChatContent(List<ChatContentPart> parts) => FromParts([.. parts]);

    /// <summary>Plain text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ChatContent FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text);
    }

    /// <summary>Parts.</summary>
    /// <param name="parts">The parts, copied.</param>
    /// <returns>The content.</returns>
    public static ChatContent FromParts(ReadOnlySpan<ChatContentPart> parts) => new(parts.ToArray());

    /// <summary>The text, or the text of all text parts joined; the empty string when there is none.</summary>
    /// <returns>The text.</returns>
    public string ToText() => Text ?? TextOfParts();

    /// <summary>Whether both hold the same text, or equal parts.</summary>
    /// <param name="other">The other content.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(ChatContent? other) => other is not null && Text == other.Text && (Text is not null || Parts.AsSpan().SequenceEqual(other.Parts));

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ChatContent);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Text, Count);

    /// <summary>The text of the content.</summary>
    /// <returns>The same as <see cref="ToText"/>.</returns>
    public override string ToString() => ToText();

    /// <summary>Walks the parts.</summary>
    /// <returns>The walk.</returns>
    public IEnumerator<ChatContentPart> GetEnumerator() => ((IEnumerable<ChatContentPart>)Parts).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    // By itself: a content that is one text, as nearly all are, loads no queries.
    private string TextOfParts() => string.Concat(Parts.OfType<ChatTextPart>().Select(static part => part.Text));
}
