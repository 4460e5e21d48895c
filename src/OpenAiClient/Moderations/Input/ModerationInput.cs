using System.Runtime.CompilerServices;
using System.Text.Json.Serialization;

namespace OpenAi.Moderations;

/// <summary>
/// What to classify: one text, several texts with a result for each, or parts of text and image with one result for all.
/// <c>Input = "Hello"</c>, <c>Input = ["Hello", "World"]</c>, or
/// <c>Input = ModerationInput.FromParts("What is this?", ModerationInputPart.FromImage(url))</c>.
/// </summary>
[JsonConverter(typeof(ModerationInputConverter))]
[CollectionBuilder(typeof(ModerationInput), nameof(FromTexts))]
public sealed class ModerationInput
{
    private ModerationInput(string[] texts, ModerationInputPart[] parts, bool isOne)
    {
        Texts = texts;
        Parts = parts;
        IsOne = isOne;
    }

    /// <summary>The texts; empty for parts.</summary>
    public IReadOnlyList<string> Texts { get; }

    /// <summary>The parts; empty for texts.</summary>
    public IReadOnlyList<ModerationInputPart> Parts { get; }

    /// <summary>Whether it is a single text, which is written as a string and not as an array.</summary>
    public bool IsOne { get; }

    /// <summary>One text.</summary>
    /// <param name="text">The text.</param>
    public static implicit operator ModerationInput(string text) => FromText(text);

    /// <summary>Several texts, with a result for each.</summary>
    /// <param name="texts">The texts.</param>
    public static implicit operator ModerationInput(string[] texts) => FromTexts(texts);

    /// <summary>Several texts, with a result for each.</summary>
    /// <param name="texts">The texts.</param>
    public static implicit operator ModerationInput(List<string> texts) => FromTexts([.. texts]);

    /// <summary>One part.</summary>
    /// <param name="part">The part.</param>
    public static implicit operator ModerationInput(ModerationInputPart part) => FromParts(part);

    /// <summary>Parts, with one result for all.</summary>
    /// <param name="parts">The parts.</param>
    public static implicit operator ModerationInput(ModerationInputPart[] parts) => FromParts(parts);

    /// <summary>Parts, with one result for all.</summary>
    /// <param name="parts">The parts.</param>
    public static implicit operator ModerationInput(List<ModerationInputPart> parts) => FromParts([.. parts]);

    /// <summary>One text.</summary>
    /// <param name="text">The text.</param>
    /// <returns>The input.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="text"/> is <see langword="null"/>.</exception>
    public static ModerationInput FromText(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        return new([text], [], isOne: true);
    }

    /// <summary>Several texts, with a result for each.</summary>
    /// <param name="texts">The texts, copied.</param>
    /// <returns>The input.</returns>
    public static ModerationInput FromTexts(params ReadOnlySpan<string> texts) => new(texts.ToArray(), [], isOne: false);

    /// <summary>Parts of text and image, with one result for all.</summary>
    /// <param name="parts">The parts, copied.</param>
    /// <returns>The input.</returns>
    public static ModerationInput FromParts(params ReadOnlySpan<ModerationInputPart> parts) => new([], parts.ToArray(), isOne: false);

    /// <summary>Walks the texts; there are none in parts.</summary>
    /// <returns>The walk.</returns>
    public IEnumerator<string> GetEnumerator() => Texts.GetEnumerator();
}
