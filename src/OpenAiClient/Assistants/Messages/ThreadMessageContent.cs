using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Assistants;

/// <summary>
/// The content of a message to add: plain text or parts, which both convert implicitly: <c>Content = "Hello"</c>, or
/// <c>Content = ["What is this?", ThreadInputPart.FromImageFileId(fileId)]</c>.
/// </summary>
[JsonConverter(typeof(ModelConverter<ThreadMessageContent>))]
[CollectionBuilder(typeof(ThreadMessageContent), nameof(FromParts))]
public sealed class ThreadMessageContent : TextOrList<ThreadInputPart>, IEquatable<ThreadMessageContent>, IJsonModel<ThreadMessageContent>
{
    private ThreadMessageContent(string text)
        : base(text)
    {
    }

    private ThreadMessageContent(ThreadInputPart[] parts)
        : base(parts)
    {
    }

    /// <summary>Plain text.</summary>
    /// <param name="text">The text; <see langword="null"/> stays <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ThreadMessageContent?(string? text) => text is null ? null : FromText(text);

    /// <summary>Parts.</summary>
    /// <param name="parts">The parts; <see langword="null"/> stays <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(parts))]
    public static implicit operator ThreadMessageContent?(ThreadInputPart[]? parts) => parts is null ? null : FromParts(parts);

    /// <summary>Plain text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ThreadMessageContent FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text);
    }

    /// <summary>Parts.</summary>
    /// <param name="parts">The parts, which are copied.</param>
    /// <returns>The content.</returns>
    public static ThreadMessageContent FromParts(ReadOnlySpan<ThreadInputPart> parts) => new(parts.ToArray());

    /// <summary>Whether both contain the same text, or equal parts.</summary>
    /// <param name="other">The other content.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(ThreadMessageContent? other) => HoldsSame(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ThreadMessageContent);

    /// <inheritdoc/>
    public override int GetHashCode() => HashOfHeld();

    /// <summary>The text, or the text of all text parts joined; the empty string when there is none.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text ?? string.Concat(Items.OfType<ThreadTextInput>().Select(static part => part.Text));

    private protected override ThreadInputPart ItemOf(string text) => new ThreadTextInput { Text = text };

    static ThreadMessageContent IJsonModel<ThreadMessageContent>.ReadJson(ref Utf8JsonReader reader) =>
        TextOrListJson.Read(ref reader, ModelReading<ThreadInputPart>.Json) is var (text, items) && text is not null ? new(text) : new(items);

    static void IJsonModel<ThreadMessageContent>.WriteJson(Utf8JsonWriter writer, ThreadMessageContent value) => TextOrListJson.Write(writer, value);
}
