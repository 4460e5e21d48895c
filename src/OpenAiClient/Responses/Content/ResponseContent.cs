using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>
/// The content of a message, or of the output of a function: plain text, or parts. It converts implicitly from both:
/// <c>Content = "Hello"</c>, or <c>Content = ["What is this?", ResponseContentPart.FromImage(url)]</c>.
/// </summary>
[JsonConverter(typeof(ModelConverter<ResponseContent>))]
[CollectionBuilder(typeof(ResponseContent), nameof(FromParts))]
public sealed class ResponseContent : TextOrList<ResponseContentPart>, IEquatable<ResponseContent>, IJsonModel<ResponseContent>
{
    private ResponseContent(string text)
        : base(text)
    {
    }

    private ResponseContent(ResponseContentPart[] items)
        : base(items)
    {
    }

    /// <summary>Converts plain text.</summary>
    /// <param name="text">The text; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ResponseContent?(string? text) => text is null ? null : new(text);

    /// <summary>Converts a single part.</summary>
    /// <param name="part">The part; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(part))]
    public static implicit operator ResponseContent?(ResponseContentPart? part) => part is null ? null : new([part]);

    /// <summary>Converts several parts.</summary>
    /// <param name="parts">The parts; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(parts))]
    public static implicit operator ResponseContent?(ResponseContentPart[]? parts) => parts is null ? null : FromParts(parts);

    /// <summary>Converts several parts.</summary>
    /// <param name="parts">The parts; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(parts))]
    public static implicit operator ResponseContent?(List<ResponseContentPart>? parts) => parts is null ? null : new([.. parts]);

    /// <summary>Creates content from plain text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The content.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ResponseContent FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text);
    }

    /// <summary>Creates content from several parts.</summary>
    /// <param name="parts">The parts, copied.</param>
    /// <returns>The content.</returns>
    public static ResponseContent FromParts(ReadOnlySpan<ResponseContentPart> parts) => new(parts.ToArray());

    /// <summary>Returns the text, or the joined text of all text parts; the empty string when there is none.</summary>
    /// <returns>The text.</returns>
    public string ToText() => Text ?? string.Concat(Items.Select(static part => part.Said));

    /// <summary>Returns the text of the content.</summary>
    /// <returns>The same as <see cref="ToText"/>.</returns>
    public override string ToString() => ToText();

    /// <summary>Whether both contents have the same text, or equal parts.</summary>
    /// <param name="other">The other content.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(ResponseContent? other) => HoldsSame(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResponseContent);

    /// <inheritdoc/>
    public override int GetHashCode() => HashOfHeld();

    private protected override ResponseContentPart ItemOf(string text) => new ResponseInputTextPart { Text = text };

    static ResponseContent IJsonModel<ResponseContent>.ReadJson(ref Utf8JsonReader reader) =>
        TextOrListJson.Read(ref reader, ModelReading<ResponseContentPart>.Json) is var (text, items) && text is not null ? new(text) : new(items);

    static void IJsonModel<ResponseContent>.WriteJson(Utf8JsonWriter writer, ResponseContent value) => TextOrListJson.Write(writer, value);
}
