using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Chat;

/// <summary>
/// The content of a message: plain text, or parts. It converts implicitly from both: <c>Content = "Hello"</c>, or
/// <c>Content = ["What is this?", ChatContentPart.FromImage(url)]</c>.
/// </summary>
[JsonConverter(typeof(ModelConverter<ChatContent>))]
[CollectionBuilder(typeof(ChatContent), nameof(FromParts))]
public sealed class ChatContent : TextOrList<ChatContentPart>, IEquatable<ChatContent>, IJsonModel<ChatContent>
{
    private ChatContent(string text)
        : base(text)
    {
    }

    private ChatContent(ChatContentPart[] parts)
        : base(parts)
    {
    }

    /// <summary>Converts plain text.</summary>
    /// <param name="text">The text; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ChatContent?(string? text) => text is null ? null : FromText(text);

    /// <summary>Converts a single part.</summary>
    /// <param name="part">The part; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(part))]
    public static implicit operator ChatContent?(ChatContentPart? part) => part is null ? null : FromParts([part]);

    /// <summary>Converts parts.</summary>
    /// <param name="parts">The parts; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(parts))]
    public static implicit operator ChatContent?(ChatContentPart[]? parts) => parts is null ? null : FromParts(parts);

    /// <summary>Converts parts.</summary>
    /// <param name="parts">The parts; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(parts))]
    public static implicit operator ChatContent?(List<ChatContentPart>? parts) => parts is null ? null : FromParts([.. parts]);

    /// <summary>Creates content from plain text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ChatContent FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text);
    }

    /// <summary>Creates content from parts.</summary>
    /// <param name="parts">The parts, copied.</param>
    /// <returns>The content.</returns>
    public static ChatContent FromParts(ReadOnlySpan<ChatContentPart> parts) => new(parts.ToArray());

    /// <summary>Returns the text, or the joined text of all text parts; the empty string when there is none.</summary>
    /// <returns>The text.</returns>
    public string ToText() => Text ?? TextOfParts();

    /// <summary>Returns the text of the content.</summary>
    /// <returns>The same as <see cref="ToText"/>.</returns>
    public override string ToString() => ToText();

    /// <summary>Whether both contents have the same text, or equal parts.</summary>
    /// <param name="other">The other content.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(ChatContent? other) => HoldsSame(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ChatContent);

    /// <inheritdoc/>
    public override int GetHashCode() => HashOfHeld();

    private protected override ChatContentPart ItemOf(string text) => new ChatTextPart { Text = text };

    // In a separate method, so that plain text, which is most common, does not load LINQ.
    private string TextOfParts() => string.Concat(Items.OfType<ChatTextPart>().Select(static part => part.Text));

    static ChatContent IJsonModel<ChatContent>.ReadJson(ref Utf8JsonReader reader) =>
        TextOrListJson.Read(ref reader, ModelReading<ChatContentPart>.Json) is var (text, items) && text is not null ? new(text) : new(items);

    static void IJsonModel<ChatContent>.WriteJson(Utf8JsonWriter writer, ChatContent value) => TextOrListJson.Write(writer, value);
}
