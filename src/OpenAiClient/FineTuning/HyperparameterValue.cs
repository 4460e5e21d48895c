using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using OpenAi.Json;

namespace OpenAi.FineTuning;

/// <summary>
/// A hyperparameter: a number, or <see cref="Auto"/>, with which the server chooses. A number converts implicitly: <c>NEpochs = 3</c>.
/// Another word that a server sends is preserved.
/// </summary>
[JsonConverter(typeof(ModelConverter<HyperparameterValue>))]
public sealed class HyperparameterValue : IEquatable<HyperparameterValue>, IJsonModel<HyperparameterValue>
{
    private const string AutoText = "auto";

    private HyperparameterValue(double? number, string? text) => (Number, Text) = (number, text);

    /// <summary>The server chooses.</summary>
    public static HyperparameterValue Auto { get; } = new(null, AutoText);

    /// <summary>The number; <see langword="null"/> when it is a word.</summary>
    public double? Number { get; }

    /// <summary>The word, such as <c>auto</c>; <see langword="null"/> when it is a number.</summary>
    public string? Text { get; }

    /// <summary>Whether the server chooses the value.</summary>
    public bool IsAuto => Text == AutoText;

    /// <summary>Creates a value from a number.</summary>
    /// <param name="number">The number; <see langword="null"/> stays <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(number))]
    public static implicit operator HyperparameterValue?(double? number) => number is { } given ? new(given, null) : null;

    /// <summary>Creates a value from a word, such as <c>auto</c>.</summary>
    /// <param name="text">The word; <see langword="null"/> stays <see langword="null"/>.</param>
    [return: NotNullIfNotNull(nameof(text))]
    public static implicit operator HyperparameterValue?(string? text) => text is null ? null : text == AutoText ? Auto : new(null, text);

    /// <summary>Creates a value from a number.</summary>
    /// <param name="number">The number.</param>
    /// <returns>The value.</returns>
    public static HyperparameterValue FromNumber(double number) => new(number, null);

    /// <summary>Whether both are the same number or word.</summary>
    /// <param name="other">The other value.</param>
    /// <returns>Whether they are the same.</returns>
    public bool Equals(HyperparameterValue? other) => other is not null && Number == other.Number && Text == other.Text;

    /// <inheritdoc/>
    public override bool Equals(object? obj) => Equals(obj as HyperparameterValue);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Number, Text);

    /// <summary>The number or the word.</summary>
    /// <returns>The text.</returns>
    public override string ToString() => Text ?? Number!.Value.ToString(CultureInfo.InvariantCulture);

    static HyperparameterValue IJsonModel<HyperparameterValue>.ReadJson(ref Utf8JsonReader reader) =>
        reader.TokenType == JsonTokenType.Number && JsonRead.Double(ref reader) is { } number ? FromNumber(number) : JsonRead.Text(ref reader);

    static void IJsonModel<HyperparameterValue>.WriteJson(Utf8JsonWriter writer, HyperparameterValue value)
    {
        if (value.Number is { } number)
            writer.WriteNumberValue(number);
        else
            writer.WriteStringValue(value.Text);
    }
}
