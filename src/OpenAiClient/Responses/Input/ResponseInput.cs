using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Responses;

/// <summary>
/// The input of a model: a text, or items. It converts implicitly from both: <c>Input = "Hello"</c>, or
/// <c>Input = [.. response.ToInput(), ResponseItem.User("Go on.")]</c>. A text is a message of the user.
/// </summary>
[JsonConverter(typeof(ModelConverter<ResponseInput>))]
[CollectionBuilder(typeof(ResponseInput), nameof(FromItems))]
public sealed class ResponseInput : TextOrList<ResponseItem>, IEquatable<ResponseInput>, IJsonModel<ResponseInput>
{
    private ResponseInput(string text)
        : base(text)
    {
    }

    private ResponseInput(ResponseItem[] items)
        : base(items)
    {
    }

    /// <summary>Converts plain text.</summary>
    /// <param name="text">The text; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ResponseInput?(string? text) => text is null ? null : new(text);

    /// <summary>Converts a single item.</summary>
    /// <param name="item">The item; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(item))]
    public static implicit operator ResponseInput?(ResponseItem? item) => item is null ? null : new([item]);

    /// <summary>Converts several items.</summary>
    /// <param name="items">The items; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(items))]
    public static implicit operator ResponseInput?(ResponseItem[]? items) => items is null ? null : FromItems(items);

    /// <summary>Converts several items.</summary>
    /// <param name="items">The items; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(items))]
    public static implicit operator ResponseInput?(List<ResponseItem>? items) => items is null ? null : new([.. items]);

    /// <summary>Creates an input from plain text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The input.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ResponseInput FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new(text);
    }

    /// <summary>Creates an input from several items.</summary>
    /// <param name="items">The items, copied.</param>
    /// <returns>The input.</returns>
    public static ResponseInput FromItems(ReadOnlySpan<ResponseItem> items) => new(items.ToArray());

    /// <summary>Whether both inputs have the same text, or equal items.</summary>
    /// <param name="other">The other input.</param>
    /// <returns>Whether they are equal.</returns>
    public bool Equals(ResponseInput? other) => HoldsSame(other);

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as ResponseInput);

    /// <inheritdoc/>
    public override int GetHashCode() => HashOfHeld();

    private protected override ResponseItem ItemOf(string text) => ResponseItem.User(text);

    static ResponseInput IJsonModel<ResponseInput>.ReadJson(ref Utf8JsonReader reader) =>
        TextOrListJson.Read(ref reader, ModelReading<ResponseItem>.Json) is var (text, items) && text is not null ? new(text) : new(items);

    static void IJsonModel<ResponseInput>.WriteJson(Utf8JsonWriter writer, ResponseInput value) => TextOrListJson.Write(writer, value);
}
