using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.Moderations;

/// <summary>
/// The input of a moderation: one text, several texts with a result for each, or parts of text and image with one result for all.
/// <c>Input = "Hello"</c>, <c>Input = ["Hello", "World"]</c>, or
/// <c>Input = ModerationInput.FromParts("What is this?", ModerationInputPart.FromImage(url))</c>.
/// </summary>
[JsonConverter(typeof(ModelConverter<ModerationInput>))]
[CollectionBuilder(typeof(ModerationInput), nameof(FromTexts))]
public sealed class ModerationInput : IJsonModel<ModerationInput>
{
    private ModerationInput(string[] texts, ModerationInputPart[] parts, bool isOne)
    {
        Texts = texts;
        Parts = parts;
        IsOne = isOne;
    }

    /// <summary>The texts; empty when there are parts.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>The parts; empty when there are texts.</summary>
    public IReadOnlyList<ModerationInputPart> Parts { get; }

    /// <summary>Whether it is a single text, which is written as a string and not as an array.</summary>
    public bool IsOne { get; }

    /// <summary>Converts one text.</summary>
    /// <param name="text">The text; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator ModerationInput?(string? text) => text is null ? null : FromText(text);

    /// <summary>Converts several texts, with a result for each.</summary>
    /// <param name="texts">The texts; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(texts))]
    public static implicit operator ModerationInput?(string[]? texts) => texts is null ? null : FromTexts(texts);

    /// <summary>Converts several texts, with a result for each.</summary>
    /// <param name="texts">The texts; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(texts))]
    public static implicit operator ModerationInput?(List<string>? texts) => texts is null ? null : FromTexts([.. texts]);

    /// <summary>Converts a single part.</summary>
    /// <param name="part">The part; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(part))]
    public static implicit operator ModerationInput?(ModerationInputPart? part) => part is null ? null : FromParts(part);

    /// <summary>Converts parts, with one result for all.</summary>
    /// <param name="parts">The parts; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(parts))]
    public static implicit operator ModerationInput?(ModerationInputPart[]? parts) => parts is null ? null : FromParts(parts);

    /// <summary>Converts parts, with one result for all.</summary>
    /// <param name="parts">The parts; <see langword="null"/> converts to <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(parts))]
    public static implicit operator ModerationInput?(List<ModerationInputPart>? parts) => parts is null ? null : FromParts([.. parts]);

    /// <summary>Creates an input from one text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The input.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ModerationInput FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new([text], [], isOne: true);
    }

    /// <summary>Creates an input from several texts, with a result for each.</summary>
    /// <param name="texts">The texts, copied.</param>
    /// <returns>The input.</returns>
    public static ModerationInput FromTexts(params ReadOnlySpan<string> texts) => new(texts.ToArray(), [], isOne: false);

    /// <summary>Creates an input from parts of text and image, with one result for all.</summary>
    /// <param name="parts">The parts, copied.</param>
    /// <returns>The input.</returns>
    public static ModerationInput FromParts(params ReadOnlySpan<ModerationInputPart> parts) => new([], parts.ToArray(), isOne: false);

    /// <summary>Enumerates the texts; parts have none.</summary>
    /// <returns>The enumerator.</returns>
    public IEnumerator<string> GetEnumerator() => Texts.GetEnumerator();

    static ModerationInput IJsonModel<ModerationInput>.ReadJson(ref Utf8JsonReader reader)
    {
        var (texts, parts, isOne) = TextsOrItems.Read(ref reader, ModelReading<ModerationInputPart>.Json);
        return new(texts, parts, isOne);
    }

    static void IJsonModel<ModerationInput>.WriteJson(Utf8JsonWriter writer, ModerationInput value) => TextsOrItems.Write(writer, value.Texts, value.Parts, value.IsOne, JsonWrite.Model);
}
